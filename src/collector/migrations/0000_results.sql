create table results (
  id text not null,
  rev bigint not null,
  kind text not null,
  widget text not null,
  definition_id text not null,
  definition_version text not null,
  campaign text,
  grp text,
  tier text not null,
  started_at timestamptz not null,
  finished_at timestamptz not null,
  received_at timestamptz not null default now(),
  body jsonb not null,
  body_hash text not null,
  primary key (id, rev)
);
