package org.vorort.post.digests;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.sharing.Herald;
import org.vorort.post.Recipient;

/**
 * Tells the office of a town in its daily mail what people have answered by their links; where the office has no mail address,
 * the pages say so alone.
 */
@Service
public class OfficeNews implements Herald {

    private final Digests digests;
    private final Municipalities municipalities;
    private final String url;

    OfficeNews(Digests digests, Municipalities municipalities, @Value("${vorort.url}") String url) {
        this.digests = digests;
        this.municipalities = municipalities;
        this.url = url;
    }

    /**
     * Takes a notice on; told again before the mail went out, the new line stands for the old.
     *
     * @param kind a word of the room that writes; {@code about} what it is about, usually an id
     * @param line one sentence in German
     * @param path where to read on, below the town
     */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(MunicipalityId municipality, String kind, String about, String line, String path) {
        var office = municipalities.letterhead(municipality);
        if (office.mail().isBlank()) {
            return;
        }
        var link = url + municipalities.find(municipality).orElseThrow().path() + path;
        var recipient = new Recipient(office.town(), Optional.of(office.mail()), List.of());
        digests.add(municipality, recipient, Language.DE, new Notice(kind, about, line, link));
    }
}
