package org.vorort.plan.funding;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Visitor;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** Posts: entered, corrected, removed. */
@Controller
class PostPages {

    record PostForm(String title, String fte, String version) {

        PostForm {
            title = Objects.requireNonNullElse(title, "");
            fte = Objects.requireNonNullElse(fte, "");
            version = Objects.requireNonNullElse(version, "");
        }

        int versionNumber() {
            return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
        }
    }

    /** @param post empty for a new one */
    record PostView(Optional<Post> post, FormState form) {}

    private static final String TEMPLATE = "plan/funding/post";
    private static final int LONGEST_TITLE = 200;

    private final KeepPosts keepPosts;

    PostPages(KeepPosts keepPosts) {
        this.keepPosts = keepPosts;
    }

    @GetMapping("/{municipality}/funding/posts/new")
    View empty() {
        return Screen.of(TEMPLATE, new PostView(Optional.empty(), FormState.of(new PostForm("", "", ""))));
    }

    @PostMapping("/{municipality}/funding/posts")
    View add(
            @ModelAttribute("form") PostForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        check(form, errors);
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, new PostView(Optional.empty(), FormState.of(errors)));
        }
        keepPosts.add(
                visitor.municipality(),
                form.title().strip(),
                Fte.read(form.fte()).orElseThrow(),
                visitor.actor());
        Notices.say(response, "plan.funding.post.added");
        return new RedirectView(visitor.home() + "/funding");
    }

    @GetMapping("/{municipality}/funding/posts/{id}")
    View one(@PathVariable UUID id, Visitor visitor) {
        var post = post(id, visitor);
        var fte = Formats.decimal(visitor.language(), post.fteHundredths() / 100.0);
        var form = new PostForm(post.title(), fte, String.valueOf(post.version()));
        return Screen.of(TEMPLATE, new PostView(Optional.of(post), FormState.of(form)));
    }

    @PostMapping("/{municipality}/funding/posts/{id}")
    View change(
            @PathVariable UUID id,
            @ModelAttribute("form") PostForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var before = post(id, visitor);
        check(form, errors);
        if (!errors.hasErrors()) {
            var changed =
                    new Post(id, form.title().strip(), Fte.read(form.fte()).orElseThrow(), form.versionNumber());
            if (keepPosts.change(visitor.municipality(), changed, visitor.actor())) {
                Notices.say(response, "plan.funding.saved");
                return new RedirectView(visitor.home() + "/funding");
            }
            errors.reject("plan.funding.changedMeanwhile");
        }
        return Screen.again(TEMPLATE, new PostView(Optional.of(before), FormState.of(errors)));
    }

    @DeleteMapping("/{municipality}/funding/posts/{id}")
    View remove(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        if (!keepPosts.remove(visitor.municipality(), post(id, visitor), visitor.actor())) {
            throw new Refused("plan.funding.post.paid");
        }
        Notices.say(response, "plan.funding.post.removed");
        return new RedirectView(visitor.home() + "/funding");
    }

    private static void check(PostForm form, BindingResult errors) {
        if (form.title().isBlank()) {
            errors.rejectValue("title", "plan.funding.post.missing");
        } else if (form.title().length() > LONGEST_TITLE) {
            errors.rejectValue("title", "actors.form.tooLong", new Object[] {LONGEST_TITLE}, "");
        }
        if (Fte.read(form.fte()).isEmpty()) {
            errors.rejectValue("fte", "plan.funding.fte.wrong");
        }
    }

    private Post post(UUID id, Visitor visitor) {
        return keepPosts.find(visitor.municipality(), id).orElseThrow(NotFound::new);
    }
}
