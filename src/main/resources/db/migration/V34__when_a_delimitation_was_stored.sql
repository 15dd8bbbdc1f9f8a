-- When a delimitation came: who keeps a copy of the territories asks for what changed since. Of those that were there nobody knows: it came now.
ALTER TABLE delimitation ADD COLUMN stored_at timestamptz(3) NOT NULL DEFAULT clock_timestamp();
