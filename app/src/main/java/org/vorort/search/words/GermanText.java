package org.vorort.search.words;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Texts taken apart into words as they are searched: small letters, umlauts both ways, without endings. */
public final class GermanText {

    /**
     * A word of a text.
     *
     * @param plain small letters without accents; "Fluechtling" and "Flüchtling" are one
     * @param stem the same without its ending
     */
    public record Word(String plain, String stem, int start, int end) {}

    private static final CharArraySet STOP_WORDS = GermanAnalyzer.getDefaultStopSet();
    private static final NormalizeCharMap GENDER_SIGNS = genderSigns();
    private static final Pattern SIGN = Pattern.compile("[*:_/•·]-?in");

    private static final Analyzer SIMPLE = new Words(false);
    private static final Analyzer WITH_SIGNS = new Words(true);

    private GermanText() {}

    /** The words of a text in their order. */
    public static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var analyzer = SIGN.matcher(text).find() ? WITH_SIGNS : SIMPLE;
        try (var stream = analyzer.tokenStream("", text)) {
            var stem = stream.addAttribute(CharTermAttribute.class);
            var plain = stream.addAttribute(TypeAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(plain.type(), stem.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether so many sentences have this word that looking for it would find nothing in particular. */
    static boolean isCommon(String typed) {
        return STOP_WORDS.contains(typed.toLowerCase(Locale.GERMAN));
    }

    /** "Lehrer*innen" is one word, whatever sign stands in it. */
    private static NormalizeCharMap genderSigns() {
        var signs = new NormalizeCharMap.Builder();
        for (var sign : List.of("*", ":", "_", "/", "/-", "•", "·")) {
            signs.add(sign + "innen", "innen");
        }
        signs.add("*in", "in");
        signs.add("/-in", "in");
        return signs.build();
    }

    private static final class Words extends Analyzer {

        private final boolean signs;

        /** @param signs whether there may be any; looking for them takes longer than all the rest */
        Words(boolean signs) {
            this.signs = signs;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            var plain = new ASCIIFoldingFilter(new GermanNormalizationFilter(new LowerCaseFilter(source)));
            return new TokenStreamComponents(source, new GermanLightStemFilter(new OneGenderFilter(plain)));
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return signs ? new MappingCharFilter(GENDER_SIGNS, reader) : reader;
        }
    }
}
