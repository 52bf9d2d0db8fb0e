package org.vorort.actors.organisations;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.State;
import org.vorort.actors.contacts.Contacts;
import org.vorort.actors.duplicates.Successors;
import org.vorort.actors.organisations.KeepOrganisation.Result;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** The page of an organisation, and what changes its state. */
@Controller
class OrganisationPages {

    private final ShowOrganisation showOrganisation;
    private final KeepOrganisation keepOrganisation;
    private final DeleteOrganisation deleteOrganisation;
    private final Successors successors;
    private final Contacts contacts;

    OrganisationPages(
            ShowOrganisation showOrganisation,
            KeepOrganisation keepOrganisation,
            DeleteOrganisation deleteOrganisation,
            Successors successors,
            Contacts contacts) {
        this.showOrganisation = showOrganisation;
        this.keepOrganisation = keepOrganisation;
        this.deleteOrganisation = deleteOrganisation;
        this.successors = successors;
        this.contacts = contacts;
    }

    @GetMapping("/{municipality}/organisations/{slug}")
    View organisation(@PathVariable String slug, Visitor visitor) {
        var mayChange = visitor.is(Role.COORDINATOR);
        var view = showOrganisation.show(visitor.municipality(), slug, visitor.language(), mayChange);
        if (view.isEmpty()) {
            return successor(slug, visitor);
        }
        return switch (contacts.access(visitor, view.get().organisation())) {
            case NONE -> throw new NotFound();
            case OWN -> Screen.of("actors/organisations/ownEntry", view.get());
            case READ, OFFICE -> Screen.of("actors/organisations/organisation", view.get());
        };
    }

    @PostMapping("/{municipality}/organisations/{slug}/archival")
    View archive(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        return set(slug, State.ARCHIVED, "actors.organisation.archived", visitor, response);
    }

    @DeleteMapping("/{municipality}/organisations/{slug}/archival")
    View fetchBack(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        return set(slug, State.ACTIVE, "actors.organisation.active", visitor, response);
    }

    @PostMapping("/{municipality}/organisations/{slug}/rest")
    View rest(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        return set(slug, State.RESTING, "actors.organisation.resting", visitor, response);
    }

    @DeleteMapping("/{municipality}/organisations/{slug}/rest")
    View wake(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        return set(slug, State.ACTIVE, "actors.organisation.active", visitor, response);
    }

    @DeleteMapping("/{municipality}/organisations/{slug}")
    View delete(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        return switch (deleteOrganisation.delete(visitor.municipality(), slug, visitor.actor())) {
            case DeleteOrganisation.Result.Deleted deleted -> {
                Notices.say(response, "actors.organisation.deleted", deleted.name());
                yield new RedirectView(visitor.home() + "/organisations");
            }
            case DeleteOrganisation.Result.NotArchived _ -> throw new Refused("actors.organisation.notArchived");
            case DeleteOrganisation.Result.Gone _ -> throw new NotFound();
        };
    }

    @DeleteMapping("/{municipality}/organisations/{slug}/unread/{field}")
    View settle(@PathVariable String slug, @PathVariable String field, Visitor visitor, HttpServletResponse response) {
        var result = keepOrganisation.settle(visitor.municipality(), slug, field, visitor.actor());
        return answer(result, "actors.organisation.settled", visitor, response);
    }

    /** Where a merged entry went; a contact learns nothing of it. */
    private View successor(String slug, Visitor visitor) {
        if (!contacts.readsAll(visitor)) {
            throw new NotFound();
        }
        var found = successors.ofOrganisation(visitor.municipality(), slug).orElseThrow(NotFound::new);
        return new RedirectView(visitor.home() + "/organisations/" + found);
    }

    private View set(String slug, State state, String said, Visitor visitor, HttpServletResponse response) {
        return answer(
                keepOrganisation.set(visitor.municipality(), slug, state, visitor.actor()), said, visitor, response);
    }

    private static View answer(Result result, String said, Visitor visitor, HttpServletResponse response) {
        return switch (result) {
            case Result.Kept kept -> {
                Notices.say(response, said, kept.organisation().name());
                yield new RedirectView(
                        visitor.home() + "/organisations/" + kept.organisation().slug());
            }
            case Result.ChangedMeanwhile _ -> throw new Refused("actors.organisation.changedMeanwhile");
            case Result.Gone _ -> throw new NotFound();
        };
    }
}
