-- Each content of the widget that was once served: pages of partners name it by its fingerprint, and go on finding it after an upgrade.
CREATE TABLE widget_version (
    fingerprint text PRIMARY KEY,
    content     text NOT NULL
);
