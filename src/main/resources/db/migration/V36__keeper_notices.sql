-- Who keeps collections is told by mail what closed or changed in them, once a week at most.
ALTER TABLE account
    -- Whether they want these mails.
    ADD collection_mails    boolean NOT NULL DEFAULT true,
    -- When the last one left, and a hash of what it told: the same is not told again.
    ADD collections_told_at timestamptz(3),
    ADD collections_told    text;
