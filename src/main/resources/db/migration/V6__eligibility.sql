-- For whom a service is, as its source states it; what is only in words is read when it is told. Ages in decimal years, both
-- included; audiences by the codes of brussels.repere.eligibility.Audience, a group that must be several things joined by +.
-- Null means that nobody said.
ALTER TABLE service
    ADD COLUMN minimum_age double precision CHECK (minimum_age BETWEEN 0 AND 120),
    ADD COLUMN maximum_age double precision CHECK (maximum_age BETWEEN 0 AND 120),
    ADD COLUMN audiences text[],
    ADD COLUMN cost text CHECK (cost IN ('free', 'paid')),
    ADD COLUMN appointment text CHECK (appointment IN ('required', 'not-required')),
    ADD COLUMN fees_description_fr text,
    ADD COLUMN fees_description_nl text,
    ADD CHECK (minimum_age <= maximum_age);

-- Whether there is room, and when that was said.
ALTER TABLE service_at_location
    ADD COLUMN availability text CHECK (availability IN ('open', 'waiting-list', 'full')),
    ADD COLUMN availability_on date,
    ADD CHECK (availability IS NOT NULL OR availability_on IS NULL);
