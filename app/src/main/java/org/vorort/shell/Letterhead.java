package org.vorort.shell;

import java.util.List;
import java.util.Optional;

/**
 * The town's paper: what stands above, below and in the window of every letter it sends. Empty strings are left out.
 *
 * @param town the name as it stands on top, such as {@code Stadt Musterlingen}
 * @param senderLine the small line above the recipient in the window: sender, street, town
 * @param addressLines street and town for the foot of the page
 * @param coatOfArms a picture that Java can read (PNG, JPEG, GIF); one it cannot read is left out, as if there were none
 */
public record Letterhead(
        String town,
        String senderLine,
        List<String> addressLines,
        String phone,
        String mail,
        String web,
        Optional<byte[]> coatOfArms) {

    public Letterhead {
        addressLines = List.copyOf(addressLines);
    }
}
