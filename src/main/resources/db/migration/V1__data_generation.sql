-- The number of the state of the data; one row, see DataGeneration.
CREATE TABLE data_generation (
    id     smallint PRIMARY KEY CHECK (id = 1),
    number bigint NOT NULL
);

INSERT INTO data_generation (id, number) VALUES (1, 0);
