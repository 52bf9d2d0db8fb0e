package org.vorort.municipality.appearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.vorort.municipality.appearance.CoatOfArms.Reading.NotTaken;
import org.vorort.municipality.appearance.CoatOfArms.Reading.Picture;

class CoatOfArmsTest {

    @Test
    void a_png_is_taken_and_painted_anew() throws IOException {
        var file = picture("png");
        var withSecret = Arrays.copyOf(file, file.length + 20);
        System.arraycopy("taken at home".getBytes(StandardCharsets.US_ASCII), 0, withSecret, file.length, 13);
        var reading = CoatOfArms.read(withSecret);
        assertThat(reading).isInstanceOf(Picture.class);
        assertThat(new String(((Picture) reading).png(), StandardCharsets.ISO_8859_1))
                .startsWith("\u0089PNG")
                .doesNotContain("taken at home");
    }

    @Test
    void other_kinds_are_refused_whatever_their_name() throws IOException {
        assertThat(CoatOfArms.read(picture("jpg"))).isEqualTo(new NotTaken("municipality.coat.noPng"));
        assertThat(CoatOfArms.read("<svg onload='alert(1)'></svg>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new NotTaken("municipality.coat.noPng"));
    }

    @Test
    void no_file_and_a_large_one_are_refused() {
        assertThat(CoatOfArms.read(new byte[0])).isEqualTo(new NotTaken("municipality.coat.missing"));
        assertThat(CoatOfArms.read(new byte[500_001])).isEqualTo(new NotTaken("municipality.coat.tooLarge"));
    }

    @Test
    void a_picture_that_would_unfold_is_refused_before_it_does() throws IOException {
        var bomb = picture("png");
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        assertThat(CoatOfArms.read(bomb)).isEqualTo(new NotTaken("municipality.coat.tooManyPixels"));
    }

    @Test
    void a_picture_cut_short_is_refused() throws IOException {
        assertThat(CoatOfArms.read(Arrays.copyOf(picture("png"), 40)))
                .isEqualTo(new NotTaken("municipality.coat.broken"));
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
