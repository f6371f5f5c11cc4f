-- Bodies are compared as they are.
alter table results drop column body_hash;
