-- What is needed to sign in and what one may do, and nothing about people. May live in a database of its own.

CREATE TABLE auth.account (
    username VARCHAR(254) ${bytewise} NOT NULL,
    CONSTRAINT account_pk PRIMARY KEY (username)
);

CREATE TABLE auth.permission (
    username VARCHAR(254) ${bytewise} NOT NULL,
    permission VARCHAR(64) ${bytewise} NOT NULL,
    CONSTRAINT permission_pk PRIMARY KEY (username, permission),
    CONSTRAINT permission_account_fk FOREIGN KEY (username) REFERENCES auth.account (username)
);

CREATE SEQUENCE auth.token_id;

CREATE TABLE auth.token (
    id BIGINT NOT NULL,
    username VARCHAR(254) ${bytewise} NOT NULL,
    hash VARCHAR(64) NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    expires_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    revoked_at TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT token_pk PRIMARY KEY (id),
    CONSTRAINT token_hash_unique UNIQUE (hash),
    CONSTRAINT token_id_positive CHECK (id > 0)
);

CREATE INDEX token_by_username ON auth.token (username, id);
CREATE INDEX token_by_expiry ON auth.token (expires_at);

ALTER TABLE auth.token ADD CONSTRAINT token_account_fk FOREIGN KEY (username) REFERENCES auth.account (username);

-- So that tokens can be the operator's. It has every permission, none of them stored, and no list shows it.
INSERT INTO auth.account (username) VALUES ('operator');
