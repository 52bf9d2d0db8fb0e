package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFenceTest {

    @Test
    void the_pages_of_the_house_are_safe_spoken_and_usable() {
        assertThat(TemplateFence.violations(House.ours())).isEmpty();
    }

    @Test
    void what_the_browser_refuses_or_nobody_can_use_is_named(@TempDir Path folder) {
        var house = BadHouse.in(folder).with("actors/actor.jte", """
                        <p style="color: red" onclick="go()">${view.name()}</p>
                        <style>p { }</style>
                        <script>go()</script>
                        <img src="https://example.org/x.png">
                        <form method="post" action="/actors"><button>${page.text("a")}</button></form>
                        <table><tr><td>$unsafe{view.note()}</td></tr></table>
                        """).house();

        assertThat(TemplateFence.violations(house))
                .contains(
                        "actors/actor.jte:1 has inline style, which the browser will refuse",
                        "actors/actor.jte:1 has the event attribute onclick, which the browser will refuse",
                        "actors/actor.jte:2 has inline style, which the browser will refuse",
                        "actors/actor.jte:3 has an inline script, which the browser will refuse",
                        "actors/actor.jte:4 asks another server: https://example.org/x.png",
                        "actors/actor.jte:4 has a picture without alt",
                        "actors/actor.jte:5 posts a form without csrf",
                        "actors/actor.jte:6 has a table without caption",
                        "actors/actor.jte lets HTML pass unescaped");
    }

    @Test
    void words_that_stand_in_the_template_are_named(@TempDir Path folder) {
        var house = BadHouse.in(folder).with("actors/actor.jte", """
                        @import org.vorort.actors.ActorView
                        @param ActorView view
                        <%-- words for colleagues --%>
                        @template.shell.layout(page = page, title = page.text("actors.title"), content = @`
                          @if(view.name().equals("a } b"))<p>Hallo ${view.name()}</p>@else<p>&nbsp;·</p>@endif
                          <a href="${page.in("/x")}" title="Mehr davon">${page.text("actors.more")}</a>
                          @for(var offer : view.offers())<li class="offer">${offer}</li>@endfor
                        `)
                        """).house();

        assertThat(TemplateFence.violations(house))
                .containsExactly(
                        "actors/actor.jte:6 speaks without page.text in title: Mehr davon",
                        "actors/actor.jte:5 speaks without page.text: Hallo ·");
    }
}
