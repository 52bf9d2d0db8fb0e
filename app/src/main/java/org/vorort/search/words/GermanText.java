package org.vorort.search.words;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
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

    /** Between two texts of a thing; a phrase does not reach from one into the next. */
    private static final int GAP_WORDS = 100;

    private static final CharArraySet STOP_WORDS = GermanAnalyzer.getDefaultStopSet();
    private static final NormalizeCharMap GENDER_SIGNS = genderSigns();

    public static final Analyzer PLAIN = new Words(false, false);
    public static final Analyzer STEMS = new Words(true, false);
    public static final Analyzer ROTATIONS = new Words(true, true);

    private GermanText() {}

    /** The words of a text in their order. */
    public static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        try (var stream = STEMS.tokenStream("", text)) {
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

        private final boolean stems;
        private final boolean rotations;

        Words(boolean stems, boolean rotations) {
            this.stems = stems;
            this.rotations = rotations;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            TokenStream words = new ASCIIFoldingFilter(new GermanNormalizationFilter(new LowerCaseFilter(source)));
            if (stems) {
                words = new GermanLightStemFilter(new OneGenderFilter(words));
            }
            return new TokenStreamComponents(source, rotations ? new RotationFilter(words) : words);
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new MappingCharFilter(GENDER_SIGNS, reader);
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP_WORDS;
        }
    }
}
