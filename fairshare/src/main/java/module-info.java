/**
 * Rules of participatory budgeting: who decides how a fund is spent, counted exactly and told in sentences. Needs nothing
 * but Java; uses no floating-point number to decide anything.
 */
module org.vorort.fairshare {
    exports org.vorort.fairshare;
    exports org.vorort.fairshare.pabulib;
    exports org.vorort.fairshare.words;
}
