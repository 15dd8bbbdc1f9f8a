-- How a professional refers somebody to a service.
ALTER TABLE service
    ADD COLUMN referral_method_fr text,
    ADD COLUMN referral_method_nl text;
