-- Set by the transaction that does what the request asks for. So a request without an answer tells whether it was done, and whoever
-- was given it anew in the meantime keeps the first from doing it as well.
alter table named_request add column done boolean not null default false;
