-- Why:      Matters from the level above (上级转交) whose outcome was not told yet are asked for by the export of answers (row A8). Each number of the
--           level above makes one matter: its key stands in import_row, whose primary key is the fence.
-- Locks:    short, to build an index over few rows.
-- Backfill: none.
-- Back out: drop the index.
create index petition_handed_down on petition (petition_no) where channel = 'handed-down';
