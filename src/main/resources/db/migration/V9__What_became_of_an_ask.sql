-- One result of one ask: a technique after an answer. Reporting it again is the same report.
create table outcome (
    id                bigint generated always as identity primary key,
    tenant            text        not null check (tenant ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(tenant) <= 64),
    recommendation_id uuid        not null,
    technique         text        not null check (length(technique) between 1 and 200),
    stage             text        not null check (stage ~ '^[A-Z]+(_[A-Z]+)*$' and length(stage) <= 40),
    segment           text        check (segment ~ '^[A-Z]+(_[A-Z]+)*$' and length(segment) <= 40),
    result            text        not null check (result ~ '^[A-Z]+(_[A-Z]+)*$' and length(result) <= 40),
    happened_on       date        not null,
    buyer_rating      integer     check (buyer_rating between 1 and 5),
    comment           text        check (length(comment) <= 2000),
    reported_at       timestamptz not null,
    unique (tenant, recommendation_id, technique, result)
);

create index outcome_of_a_technique on outcome (tenant, technique);

select keep_tenants_apart('outcome', false);
