create sequence results_seq;
--> statement-breakpoint
alter table results
  alter column body drop not null,
  alter column started_at drop not null,
  alter column finished_at drop not null,
  add column seq bigint not null default nextval('results_seq'),
  add column marks text,
  add column scores_differ boolean,
  add column latest boolean not null default true,
  add column erased_at timestamptz;
--> statement-breakpoint
update results as earlier set latest = false
where exists (select 1 from results as later where later.id = earlier.id and later.rev > earlier.rev);
--> statement-breakpoint
create unique index results_latest on results (id) where latest;
--> statement-breakpoint
create index results_seq_order on results (seq);
--> statement-breakpoint
create index results_counted on results (widget, definition_id, definition_version)
where latest and erased_at is null and tier <> 'personal';
--> statement-breakpoint
create index results_unmarked on results (widget, definition_id, definition_version)
where marks is null and erased_at is null;
--> statement-breakpoint
create table told (
  key text primary key,
  widget text not null,
  definition_id text not null,
  definition_version text not null,
  campaign text,
  grp text,
  tally jsonb not null
);
--> statement-breakpoint
create index told_counted on told (widget, definition_id, definition_version);
