-- What a source says of a service in its own words, by the names of HSDS 3.1.
ALTER TABLE service
    ADD COLUMN description_fr text,
    ADD COLUMN description_nl text,
    ADD COLUMN eligibility_description_fr text,
    ADD COLUMN eligibility_description_nl text,
    ADD COLUMN application_process_fr text,
    ADD COLUMN application_process_nl text,
    ADD COLUMN accreditations_fr text,
    ADD COLUMN accreditations_nl text;
