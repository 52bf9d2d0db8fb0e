package org.vorort.actors.imports.plan;

import java.util.List;
import org.vorort.actors.Organisation;
import org.vorort.actors.Person;
import org.vorort.actors.Place;
import org.vorort.actors.functions.Functions.Function;
import org.vorort.actors.offers.Offers.Offer;

/** Everything the directory knows before an import. */
public record KnownActors(
        List<Organisation> organisations,
        List<Place> places,
        List<Person> people,
        List<Function> functions,
        List<Offer> offers) {}
