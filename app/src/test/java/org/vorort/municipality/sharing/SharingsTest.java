package org.vorort.municipality.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** The door to another municipality's rows: shut until an invitation is accepted, and shut again once that is over. */
class SharingsTest {

    private static final Visitor.Actor KIM = Visitor.Actor.named("Kim");

    private final Sharings sharings = House.open().ask(Sharings.class);
    private final ChangeSharing steps = House.open().ask(ChangeSharing.class);
    private final JdbcClient jdbc = House.open().ask(JdbcClient.class);
    private final Town owner = Town.aTown();
    private final Town reader = Town.aTown();

    @Test
    void nothing_is_read_before_an_invitation_is_accepted() {
        assertThat(reads(reader)).isEmpty();
        var id = invite();
        assertThat(reads(reader)).isEmpty();
        accept(id);
        assertThat(reads(reader)).contains(owner.id().toString());
    }

    @Test
    void nothing_is_read_after_either_side_has_ended_it() {
        var first = invite();
        accept(first);
        in(owner, () -> steps.end(owner.id(), first, "Die Liste wird überarbeitet.", KIM));
        assertThat(reads(reader)).isEmpty();
        var second = invite();
        accept(second);
        assertThat(reads(reader)).isPresent();
        in(reader, () -> steps.end(reader.id(), second, "Wir brauchen es nicht.", KIM));
        assertThat(reads(reader)).isEmpty();
    }

    @Test
    void a_third_town_reads_nothing_and_the_owner_gains_nothing_in_return() {
        accept(invite());
        var third = Town.aTown();
        assertThat(reads(third)).isEmpty();
        assertThat(in(owner, () -> sharings.read(owner.id(), reader.id(), Shared.RESPONSIBILITIES, () -> "x")))
                .isEmpty();
        assertThat(in(reader, () -> sharings.read(reader.id(), owner.id(), Shared.GOALS, () -> "x")))
                .isEmpty();
    }

    @Test
    void nobody_reads_in_the_name_of_another() {
        accept(invite());
        var third = Town.aTown();
        assertThatThrownBy(() -> in(third, () -> readFor(reader))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> readFor(reader)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void reading_cannot_write_and_an_answer_writes_with_the_owner() {
        accept(invite());
        assertThatThrownBy(() -> in(
                        reader,
                        () -> sharings.read(reader.id(), owner.id(), Shared.RESPONSIBILITIES, () -> hours("verboten"))))
                .isInstanceOf(DataAccessException.class);
        assertThat(in(
                        reader,
                        () -> sharings.answer(reader.id(), owner.id(), Shared.RESPONSIBILITIES, () -> hours("immer"))))
                .contains(1);
        assertThat(in(
                        owner,
                        () -> jdbc.sql("select hours from municipality.office")
                                .query(String.class)
                                .single()))
                .isEqualTo("immer");
        assertThat(in(
                        reader,
                        () -> jdbc.sql("select count(*) from municipality.office")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void a_town_that_is_closed_shows_nothing_and_is_not_invited() {
        accept(invite());
        owner.rewrite("update municipality.municipality set archived_at = now()");
        forgetTowns();
        assertThat(reads(reader)).isEmpty();
        assertThat(in(reader, () -> sharings.shownBy(reader.id(), Shared.RESPONSIBILITIES)))
                .isEmpty();
        assertThat(in(
                        reader,
                        () -> steps.invite(reader.id(), owner.municipality().slug(), Shared.GOALS, KIM)))
                .isInstanceOf(ChangeSharing.Result.NotHere.class);
    }

    @Test
    void an_invitation_is_sent_once_and_never_to_oneself() {
        invite();
        assertThat(in(owner, () -> inviting(reader))).isInstanceOf(ChangeSharing.Result.AlreadyInvited.class);
        assertThat(in(owner, () -> inviting(owner))).isInstanceOf(ChangeSharing.Result.Itself.class);
        assertThat(in(owner, () -> steps.invite(owner.id(), "gibt-es-nicht", Shared.GOALS, KIM)))
                .isInstanceOf(ChangeSharing.Result.NotHere.class);
    }

    @Test
    void each_side_takes_only_its_own_steps() {
        var id = invite();
        assertThat(in(owner, () -> steps.accept(owner.id(), id, KIM)))
                .isInstanceOf(ChangeSharing.Result.NotFromHere.class);
        var third = Town.aTown();
        assertThat(in(third, () -> steps.accept(third.id(), id, KIM)))
                .isInstanceOf(ChangeSharing.Result.NotFromHere.class);
        in(reader, () -> steps.decline(reader.id(), id, KIM));
        assertThat(in(reader, () -> steps.accept(reader.id(), id, KIM)))
                .isInstanceOf(ChangeSharing.Result.NotFromHere.class);
    }

    @Test
    void the_database_itself_keeps_the_steps_apart() {
        var id = invite();
        var accepting =
                "update municipality.sharing set state = 'accepted', answered_at = now() where id = '" + id + "'";
        assertThatThrownBy(() -> owner.rewrite(accepting)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> reader.rewrite("update municipality.sharing set reader_id = municipality_id"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> reader.rewrite("delete from municipality.sharing"))
                .isInstanceOf(DataAccessException.class);
        Town.aTown().rewrite(accepting);
        assertThat(reads(reader)).isEmpty();
    }

    @Test
    void partners_are_named_on_both_sides_and_remembered_when_it_is_over() {
        var id = invite();
        assertThat(in(owner, () -> sharings.shownTo(owner.id(), Shared.RESPONSIBILITIES)))
                .isEmpty();
        accept(id);
        assertThat(in(owner, () -> sharings.shownTo(owner.id(), Shared.RESPONSIBILITIES)))
                .extracting(Partner::id)
                .containsExactly(reader.id());
        assertThat(in(reader, () -> sharings.shownBy(reader.id(), Shared.RESPONSIBILITIES)))
                .extracting(Partner::path)
                .containsExactly(owner.path());
        assertThat(in(reader, () -> sharings.shownBy(reader.id(), Shared.GOALS)))
                .isEmpty();
        in(owner, () -> steps.end(owner.id(), id, "Vorbei.", KIM));
        assertThat(in(reader, () -> sharings.noLongerShownBy(reader.id(), Shared.RESPONSIBILITIES)))
                .extracting(Partner::name)
                .containsExactly(owner.municipality().name());
    }

    private UUID invite() {
        var result = in(owner, () -> inviting(reader));
        assertThat(result).isInstanceOf(ChangeSharing.Result.Done.class);
        return ((ChangeSharing.Result.Done) result).sharing().id();
    }

    private ChangeSharing.Result inviting(Town other) {
        return steps.invite(owner.id(), other.municipality().slug(), Shared.RESPONSIBILITIES, KIM);
    }

    private void accept(UUID id) {
        assertThat(in(reader, () -> steps.accept(reader.id(), id, KIM))).isInstanceOf(ChangeSharing.Result.Done.class);
    }

    /** Whose rows are seen there, if any. */
    private Optional<String> reads(Town town) {
        return in(town, () -> readFor(town));
    }

    private Optional<String> readFor(Town town) {
        return sharings.read(
                town.id(),
                owner.id(),
                Shared.RESPONSIBILITIES,
                () -> jdbc.sql("select storage.municipality()::text")
                        .query(String.class)
                        .single());
    }

    private int hours(String words) {
        var municipality = Tenancy.current().map(MunicipalityId::value).orElseThrow();
        return jdbc.sql("insert into municipality.office (municipality_id, hours) values (?, ?)")
                .param(municipality)
                .param(words)
                .update();
    }

    private static <T> T in(Town town, Supplier<T> work) {
        var transaction = new TransactionTemplate(House.open().ask(PlatformTransactionManager.class));
        return Tenancy.in(town.id(), () -> transaction.execute(_ -> work.get()));
    }

    /** A change of a town makes the list of towns be read anew. */
    private static void forgetTowns() {
        Town.aTown();
    }
}
