package org.vorort.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The words of the screens as they lie in the rooms. */
record TextFiles(
        Map<String, Map<String, String>> german, Map<String, Map<String, String>> english, List<String> doubled) {

    /** Texts by file: {@code actors} or {@code actors/imports}, then key and words. */
    static TextFiles of(House house) {
        var texts = new TextFiles(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        for (var file : house.files("texts_de.properties")) {
            texts.german.put(folder(house, file), read(file, house, texts.doubled));
        }
        for (var file : house.files("texts_en.properties")) {
            texts.english.put(folder(house, file), read(file, house, texts.doubled));
        }
        return texts;
    }

    /** All keys with their German words. */
    Map<String, String> allGerman() {
        return all(german);
    }

    Map<String, String> allEnglish() {
        return all(english);
    }

    private static Map<String, String> all(Map<String, Map<String, String>> files) {
        var all = new TreeMap<String, String>();
        files.values().forEach(all::putAll);
        return all;
    }

    private static String folder(House house, Path file) {
        var name = house.name(file);
        return name.substring(0, name.lastIndexOf('/'));
    }

    private static Map<String, String> read(Path file, House house, List<String> doubled) {
        var read = new LinkedHashMap<String, String>();
        var properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                if (read.put((String) key, (String) text) != null) {
                    doubled.add(house.name(file) + " defines " + key + " twice");
                }
                return super.put(key, text);
            }
        };
        try {
            properties.load(new StringReader(House.read(file)));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
