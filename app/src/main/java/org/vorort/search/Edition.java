package org.vorort.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.util.Version;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.vorort.search.words.GermanText;

/**
 * Which code an index was made by: a fingerprint of this room and of the packages that write its cards. An index made by
 * other code is made anew, and nobody has to think of a number that grows.
 */
@Component
class Edition {

    private final List<Searchable> things;

    Edition(List<Searchable> things) {
        this.things = things;
    }

    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Version.LATEST.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            for (var code : code()) {
                digest.update(code.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Resource> code() throws IOException {
        var packages = new TreeSet<String>();
        packages.add(Edition.class.getPackageName());
        packages.add(GermanText.class.getPackageName());
        things.forEach(thing -> packages.add(thing.getClass().getPackageName()));
        var resolver = new PathMatchingResourcePatternResolver();
        var code = new ArrayList<Resource>();
        for (var name : packages) {
            var found = resolver.getResources("classpath*:" + name.replace('.', '/') + "/*.class");
            var files = new ArrayList<>(List.of(found));
            files.sort(java.util.Comparator.comparing(file -> String.valueOf(file.getFilename())));
            code.addAll(files);
        }
        code.addAll(List.of(resolver.getResources("classpath:search/words.txt")));
        return code;
    }
}
