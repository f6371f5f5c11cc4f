-- Which results carry changes to which record, and whether they came with the token.
create table record_posts (
  result_id text not null,
  result_rev bigint not null,
  kind text not null,
  id text not null,
  vouched boolean not null,
  primary key (result_id, result_rev)
);
--> statement-breakpoint
create index record_posts_of on record_posts (kind, id);
--> statement-breakpoint
create sequence records_seq;
--> statement-breakpoint
-- What these changes come to. Worked out from the results, which stay the truth.
create table records (
  kind text not null,
  id text not null,
  seq bigint not null,
  whole jsonb not null,
  vouched jsonb,
  primary key (kind, id)
);
--> statement-breakpoint
create index records_seq_order on records (kind, seq);
