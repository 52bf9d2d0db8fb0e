-- The list counts what it finds and offers the quarters; this tells both without a look at the rows themselves.
create index organisation_by_quarter on actors.organisation (municipality_id, quarter, state);
