-- When nobody is disturbed; a municipality without a row keeps the hours the operator set.
create table post.quiet_hours (
    municipality_id uuid primary key,
    starts time not null,
    ends time not null,
    sundays boolean not null
);
comment on column post.quiet_hours.ends is 'equal to starts: no quiet hours by day';
select storage.guard('post.quiet_hours');
