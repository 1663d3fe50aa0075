-- A playbook is known by its key; what it says stands in its revisions, of which one is published.
create table playbook (
    id        bigint generated always as identity primary key,
    key       text    not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 64),
    name      text    not null check (length(name) between 1 and 200),
    -- a built-in playbook comes with the service and is renewed by newer versions of it; no other one is ever touched by them
    built_in  boolean not null,
    published integer
);

create table playbook_revision (
    id               bigint generated always as identity primary key,
    playbook_id      bigint      not null references playbook (id),
    number           integer     not null check (number >= 1),
    -- the version that the document gives itself: which of two built-in documents is the newer
    document_version integer     not null check (document_version >= 1),
    document         jsonb       not null check (jsonb_typeof(document) = 'object'),
    -- SHA-256 of the document in canonical form, in hexadecimal
    checksum         text        not null check (checksum ~ '^[0-9a-f]{64}$'),
    created_at       timestamptz not null,
    created_by       text        not null check (length(created_by) between 1 and 200),
    unique (playbook_id, number)
);

alter table playbook
    add constraint published_revision_exists foreign key (id, published)
        references playbook_revision (playbook_id, number);
