-- Everything but the accounts. Two conventions:
--   ${bytewise} orders text by its bytes, as the program does, whatever the database's own language is;
--   a marker column is TRUE while something is so and NULL otherwise (unique constraints let NULLs be), and a check ties it
--   to the state that it marks.
-- Usernames are no foreign keys to member: mentoring does not depend on the membership list.

CREATE TABLE division (
    letter VARCHAR(8) ${bytewise} NOT NULL,
    name VARCHAR(200) NOT NULL,
    CONSTRAINT division_pk PRIMARY KEY (letter)
);

-- A division has a row without a name too, for those of its members who are in no group: one number says where a member is,
-- which keeps the index and the foreign key of a large table small.
CREATE TABLE research_group (
    id INTEGER GENERATED ALWAYS AS IDENTITY,
    division VARCHAR(8) ${bytewise} NOT NULL,
    name VARCHAR(200) ${bytewise} NOT NULL,
    CONSTRAINT research_group_pk PRIMARY KEY (id),
    CONSTRAINT research_group_unique UNIQUE (division, name),
    CONSTRAINT research_group_division_fk FOREIGN KEY (division) REFERENCES division (letter)
);

CREATE TABLE member (
    username VARCHAR(254) ${bytewise} NOT NULL,
    preferred_name VARCHAR(200),
    surname VARCHAR(200),
    first_names VARCHAR(200),
    email VARCHAR(510) NOT NULL,
    research_group_id INTEGER,
    active BOOLEAN NOT NULL,
    search_text VARCHAR NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT member_pk PRIMARY KEY (username),
    CONSTRAINT member_version_positive CHECK (version > 0)
);

CREATE INDEX member_by_active ON member (active, username);
CREATE INDEX member_by_research_group ON member (research_group_id, username);

ALTER TABLE member ADD CONSTRAINT member_research_group_fk
    FOREIGN KEY (research_group_id) REFERENCES research_group (id);

-- Whoever imports members holds this row.
CREATE TABLE import_lock (
    id INTEGER NOT NULL,
    CONSTRAINT import_lock_pk PRIMARY KEY (id),
    CONSTRAINT import_lock_one_row CHECK (id = 1)
);

CREATE TABLE programme (
    programme_key VARCHAR(64) ${bytewise} NOT NULL,
    name VARCHAR(200) NOT NULL,
    starts_on DATE,
    ends_on DATE,
    CONSTRAINT programme_pk PRIMARY KEY (programme_key),
    CONSTRAINT programme_ends_after_start CHECK (ends_on >= starts_on)
);

CREATE TABLE preferences (
    programme VARCHAR(64) ${bytewise} NOT NULL,
    username VARCHAR(254) ${bytewise} NOT NULL,
    seeking_mentor BOOLEAN NOT NULL,
    seeking_mentee BOOLEAN NOT NULL,
    mentor_requirements VARCHAR(10000),
    mentee_requirements VARCHAR(10000),
    availability VARCHAR(200) ARRAY NOT NULL,
    interests VARCHAR(200) ARRAY NOT NULL,
    expertise VARCHAR(200) ARRAY NOT NULL,
    organisation VARCHAR(200),
    level VARCHAR(200),
    change_track INTEGER,
    outside_organisation INTEGER,
    capacity INTEGER,
    manager VARCHAR(254) ${bytewise},
    attributes VARCHAR NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT preferences_pk PRIMARY KEY (programme, username),
    CONSTRAINT preferences_programme_fk FOREIGN KEY (programme) REFERENCES programme (programme_key),
    CONSTRAINT preferences_change_track_range CHECK (change_track BETWEEN 1 AND 5),
    CONSTRAINT preferences_outside_organisation_range CHECK (outside_organisation BETWEEN 1 AND 3),
    CONSTRAINT preferences_capacity_range CHECK (capacity BETWEEN 0 AND 1000),
    CONSTRAINT preferences_version_positive CHECK (version > 0)
);

-- Whom somebody never wants to be paired with; nobody else is to see it.
CREATE TABLE do_not_match (
    programme VARCHAR(64) ${bytewise} NOT NULL,
    username VARCHAR(254) ${bytewise} NOT NULL,
    others VARCHAR(254) ARRAY NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT do_not_match_pk PRIMARY KEY (programme, username),
    CONSTRAINT do_not_match_programme_fk FOREIGN KEY (programme) REFERENCES programme (programme_key),
    CONSTRAINT do_not_match_version_positive CHECK (version > 0)
);

CREATE SEQUENCE relationship_id;

CREATE TABLE relationship (
    id BIGINT NOT NULL,
    programme VARCHAR(64) ${bytewise} NOT NULL,
    mentor VARCHAR(254) ${bytewise} NOT NULL,
    mentee VARCHAR(254) ${bytewise} NOT NULL,
    active BOOLEAN,
    started_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    ended_at TIMESTAMP(6) WITH TIME ZONE,
    ended_by VARCHAR(254) ${bytewise},
    end_reason VARCHAR(2000),
    version BIGINT NOT NULL,
    CONSTRAINT relationship_pk PRIMARY KEY (id),
    CONSTRAINT relationship_programme_fk FOREIGN KEY (programme) REFERENCES programme (programme_key),
    CONSTRAINT relationship_one_active_per_pair UNIQUE (programme, mentor, mentee, active),
    CONSTRAINT relationship_of_its_meetings UNIQUE (id, programme, mentor, mentee),
    CONSTRAINT relationship_id_positive CHECK (id > 0),
    CONSTRAINT relationship_two_people CHECK (mentor <> mentee),
    CONSTRAINT relationship_active_or_null CHECK (active IS NOT FALSE),
    CONSTRAINT relationship_active_until_ended CHECK ((active IS TRUE) = (ended_at IS NULL)),
    CONSTRAINT relationship_ended_by_somebody CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
    CONSTRAINT relationship_reason_of_end CHECK (end_reason IS NULL OR ended_at IS NOT NULL),
    CONSTRAINT relationship_version_positive CHECK (version > 0)
);

CREATE INDEX relationship_by_programme ON relationship (programme, active, id);
CREATE INDEX relationship_by_mentor ON relationship (mentor, programme, active, mentee);
CREATE INDEX relationship_by_mentee ON relationship (mentee, programme, active, mentor);

CREATE SEQUENCE invitation_id;

CREATE TABLE invitation (
    id BIGINT NOT NULL,
    programme VARCHAR(64) ${bytewise} NOT NULL,
    mentor VARCHAR(254) ${bytewise} NOT NULL,
    mentee VARCHAR(254) ${bytewise} NOT NULL,
    created_by VARCHAR(254) ${bytewise} NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    mentor_response VARCHAR(7),
    mentee_response VARCHAR(7),
    state VARCHAR(9) NOT NULL,
    active BOOLEAN,
    deactivated_at TIMESTAMP(6) WITH TIME ZONE,
    decline_reason VARCHAR(2000),
    relationship_id BIGINT,
    version BIGINT NOT NULL,
    CONSTRAINT invitation_pk PRIMARY KEY (id),
    CONSTRAINT invitation_programme_fk FOREIGN KEY (programme) REFERENCES programme (programme_key),
    CONSTRAINT invitation_one_pending_per_pair UNIQUE (programme, mentor, mentee, active),
    CONSTRAINT invitation_one_per_relationship UNIQUE (relationship_id),
    CONSTRAINT invitation_relationship_fk FOREIGN KEY (relationship_id) REFERENCES relationship (id),
    CONSTRAINT invitation_id_positive CHECK (id > 0),
    CONSTRAINT invitation_two_people CHECK (mentor <> mentee),
    CONSTRAINT invitation_state_known CHECK (state IN ('PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
    CONSTRAINT invitation_mentor_response_known CHECK (mentor_response IN ('ACCEPT', 'DECLINE')),
    CONSTRAINT invitation_mentee_response_known CHECK (mentee_response IN ('ACCEPT', 'DECLINE')),
    CONSTRAINT invitation_active_or_null CHECK (active IS NOT FALSE),
    CONSTRAINT invitation_active_while_pending CHECK ((active IS TRUE) = (state = 'PENDING')),
    CONSTRAINT invitation_deactivated_when_ended CHECK ((deactivated_at IS NULL) = (state = 'PENDING')),
    CONSTRAINT invitation_accepted_by_both CHECK (
        (state = 'ACCEPTED') = (COALESCE(mentor_response, '') = 'ACCEPT' AND COALESCE(mentee_response, '') = 'ACCEPT')),
    CONSTRAINT invitation_declined_by_one CHECK (
        (state = 'DECLINED') = (COALESCE(mentor_response, '') = 'DECLINE' OR COALESCE(mentee_response, '') = 'DECLINE')),
    CONSTRAINT invitation_relationship_when_accepted CHECK ((relationship_id IS NOT NULL) = (state = 'ACCEPTED')),
    CONSTRAINT invitation_reason_of_decline CHECK (decline_reason IS NULL OR state = 'DECLINED'),
    CONSTRAINT invitation_version_positive CHECK (version > 0)
);

CREATE INDEX invitation_by_programme ON invitation (programme, active, id);
CREATE INDEX invitation_by_age ON invitation (programme, active, created_at, id);
CREATE INDEX invitation_by_mentor ON invitation (mentor, programme, active, mentee);
CREATE INDEX invitation_by_mentee ON invitation (mentee, programme, active, mentor);
CREATE INDEX invitation_by_creator ON invitation (created_by, programme, active);

CREATE SEQUENCE meeting_id;

-- Programme, mentor and mentee are those of the relationship, which the foreign key sees to; here, they order lists.
CREATE TABLE meeting (
    id BIGINT NOT NULL,
    relationship_id BIGINT NOT NULL,
    programme VARCHAR(64) ${bytewise} NOT NULL,
    mentor VARCHAR(254) ${bytewise} NOT NULL,
    mentee VARCHAR(254) ${bytewise} NOT NULL,
    held_on DATE NOT NULL,
    duration_minutes INTEGER NOT NULL,
    happened BOOLEAN NOT NULL,
    second_on_date BOOLEAN NOT NULL,
    sole BOOLEAN,
    version BIGINT NOT NULL,
    CONSTRAINT meeting_pk PRIMARY KEY (id),
    CONSTRAINT meeting_one_sole_per_date UNIQUE (relationship_id, held_on, sole),
    CONSTRAINT meeting_id_positive CHECK (id > 0),
    CONSTRAINT meeting_duration_range CHECK (duration_minutes BETWEEN 1 AND 3600),
    CONSTRAINT meeting_sole_or_null CHECK (sole IS NOT FALSE),
    CONSTRAINT meeting_sole_if_happened CHECK ((sole IS TRUE) = (happened AND NOT second_on_date)),
    CONSTRAINT meeting_version_positive CHECK (version > 0)
);

CREATE INDEX meeting_by_relationship ON meeting (relationship_id, held_on, id);
CREATE INDEX meeting_by_programme ON meeting (programme, held_on, id);
CREATE INDEX meeting_by_mentor ON meeting (mentor, programme, held_on, id);
CREATE INDEX meeting_by_mentee ON meeting (mentee, programme, held_on, id);

ALTER TABLE meeting ADD CONSTRAINT meeting_relationship_fk FOREIGN KEY (relationship_id, programme, mentor, mentee)
    REFERENCES relationship (id, programme, mentor, mentee);

-- Whether a meeting helped one of the two; the other one is not to see it.
CREATE TABLE meeting_feedback (
    meeting_id BIGINT NOT NULL,
    username VARCHAR(254) ${bytewise} NOT NULL,
    positive BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT meeting_feedback_pk PRIMARY KEY (meeting_id, username),
    CONSTRAINT meeting_feedback_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT meeting_feedback_version_positive CHECK (version > 0)
);

CREATE SEQUENCE appointment_id;

-- Programme, mentor and mentee are those of the relationship, as with meetings.
CREATE TABLE appointment (
    id BIGINT NOT NULL,
    relationship_id BIGINT NOT NULL,
    programme VARCHAR(64) ${bytewise} NOT NULL,
    mentor VARCHAR(254) ${bytewise} NOT NULL,
    mentee VARCHAR(254) ${bytewise} NOT NULL,
    starts_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    time_zone VARCHAR(64) NOT NULL,
    duration_minutes INTEGER NOT NULL,
    place VARCHAR(500),
    state VARCHAR(9) NOT NULL,
    agreed BOOLEAN,
    sequence INTEGER NOT NULL,
    agreed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT appointment_pk PRIMARY KEY (id),
    CONSTRAINT appointment_one_agreed_per_start UNIQUE (relationship_id, starts_at, agreed),
    CONSTRAINT appointment_relationship_fk FOREIGN KEY (relationship_id, programme, mentor, mentee)
        REFERENCES relationship (id, programme, mentor, mentee),
    CONSTRAINT appointment_id_positive CHECK (id > 0),
    CONSTRAINT appointment_duration_range CHECK (duration_minutes BETWEEN 1 AND 3600),
    CONSTRAINT appointment_state_known CHECK (state IN ('AGREED', 'CANCELLED')),
    CONSTRAINT appointment_agreed_or_null CHECK (agreed IS NOT FALSE),
    CONSTRAINT appointment_agreed_in_state CHECK ((agreed IS TRUE) = (state = 'AGREED')),
    CONSTRAINT appointment_sequence_not_negative CHECK (sequence >= 0),
    CONSTRAINT appointment_version_positive CHECK (version > 0)
);

CREATE INDEX appointment_by_programme ON appointment (programme, agreed, starts_at, id);
CREATE INDEX appointment_by_start ON appointment (agreed, starts_at, id);
CREATE INDEX appointment_by_mentor ON appointment (mentor, programme, starts_at, id);
CREATE INDEX appointment_by_mentee ON appointment (mentee, programme, starts_at, id);

CREATE SEQUENCE pairing_id;

-- How many pairs and people there are stands here too, so that a list of pairings reads no pairs.
CREATE TABLE pairing (
    id BIGINT NOT NULL,
    programme VARCHAR(64) ${bytewise} NOT NULL,
    objective VARCHAR(20) NOT NULL,
    rules_name VARCHAR(200) NOT NULL,
    rules_text VARCHAR(300000),
    limit_per_mentee INTEGER NOT NULL,
    minimum_score INTEGER NOT NULL,
    close_to BIGINT,
    points_per_change INTEGER,
    pairs INTEGER NOT NULL,
    covered_mentees INTEGER NOT NULL,
    unpaired_mentees INTEGER NOT NULL,
    unpaired_mentors INTEGER NOT NULL,
    total_score BIGINT NOT NULL,
    upper_bound BIGINT NOT NULL,
    optimal BOOLEAN NOT NULL,
    blocking_pairs BIGINT NOT NULL,
    created_by VARCHAR(254) ${bytewise} NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    state VARCHAR(9) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pairing_pk PRIMARY KEY (id),
    CONSTRAINT pairing_programme_fk FOREIGN KEY (programme) REFERENCES programme (programme_key),
    CONSTRAINT pairing_id_positive CHECK (id > 0),
    CONSTRAINT pairing_objective_known CHECK (objective IN ('TOTAL', 'COVERAGE', 'STABLE', 'STABLE_FOR_MENTORS', 'FAIR')),
    CONSTRAINT pairing_state_known CHECK (state IN ('DRAFT', 'PUBLISHED')),
    CONSTRAINT pairing_limit_per_mentee_range CHECK (limit_per_mentee BETWEEN 1 AND 1000),
    CONSTRAINT pairing_minimum_score_not_negative CHECK (minimum_score >= 0),
    CONSTRAINT pairing_close_to_fk FOREIGN KEY (close_to) REFERENCES pairing (id),
    CONSTRAINT pairing_points_per_change_of_something CHECK ((close_to IS NULL) = (points_per_change IS NULL)),
    CONSTRAINT pairing_points_per_change_not_negative CHECK (points_per_change >= 0),
    CONSTRAINT pairing_covers_with_pairs CHECK (covered_mentees BETWEEN 0 AND pairs),
    CONSTRAINT pairing_unpaired_not_negative CHECK (unpaired_mentees >= 0 AND unpaired_mentors >= 0),
    CONSTRAINT pairing_total_within_bound CHECK (total_score BETWEEN 0 AND upper_bound),
    CONSTRAINT pairing_blocking_pairs_not_negative CHECK (blocking_pairs >= 0),
    CONSTRAINT pairing_version_positive CHECK (version > 0)
);

CREATE INDEX pairing_by_programme ON pairing (programme, id);

CREATE TABLE pairing_pair (
    pairing_id BIGINT NOT NULL,
    mentee VARCHAR(254) ${bytewise} NOT NULL,
    mentor VARCHAR(254) ${bytewise} NOT NULL,
    mentee_score INTEGER NOT NULL,
    mentor_score INTEGER NOT NULL,
    pinned BOOLEAN NOT NULL,
    CONSTRAINT pairing_pair_pk PRIMARY KEY (pairing_id, mentee, mentor),
    CONSTRAINT pairing_pair_pairing_fk FOREIGN KEY (pairing_id) REFERENCES pairing (id),
    CONSTRAINT pairing_pair_two_people CHECK (mentor <> mentee),
    CONSTRAINT pairing_pair_scores_not_negative CHECK (mentee_score >= 0 AND mentor_score >= 0)
);

CREATE TABLE pairing_forbidden_pair (
    pairing_id BIGINT NOT NULL,
    mentee VARCHAR(254) ${bytewise} NOT NULL,
    mentor VARCHAR(254) ${bytewise} NOT NULL,
    CONSTRAINT pairing_forbidden_pair_pk PRIMARY KEY (pairing_id, mentee, mentor),
    CONSTRAINT pairing_forbidden_pair_pairing_fk FOREIGN KEY (pairing_id) REFERENCES pairing (id),
    CONSTRAINT pairing_forbidden_pair_two_people CHECK (mentor <> mentee)
);

CREATE TABLE pairing_unpaired (
    pairing_id BIGINT NOT NULL,
    party VARCHAR(6) NOT NULL,
    username VARCHAR(254) ${bytewise} NOT NULL,
    because VARCHAR NOT NULL,
    CONSTRAINT pairing_unpaired_pk PRIMARY KEY (pairing_id, party, username),
    CONSTRAINT pairing_unpaired_pairing_fk FOREIGN KEY (pairing_id) REFERENCES pairing (id),
    CONSTRAINT pairing_unpaired_party_known CHECK (party IN ('MENTEE', 'MENTOR'))
);

-- The row of the counter is locked from an append to the end of its transaction, so ids are in the order of commits.
CREATE TABLE event_counter (
    id INTEGER NOT NULL,
    last_event BIGINT NOT NULL,
    CONSTRAINT event_counter_pk PRIMARY KEY (id),
    CONSTRAINT event_counter_one_row CHECK (id = 1)
);

CREATE TABLE event (
    id BIGINT NOT NULL,
    at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    actor VARCHAR(254) ${bytewise} NOT NULL,
    type VARCHAR(64) NOT NULL,
    about_first VARCHAR(254) ${bytewise},
    about_second VARCHAR(254) ${bytewise},
    data VARCHAR NOT NULL,
    CONSTRAINT event_pk PRIMARY KEY (id),
    CONSTRAINT event_about_first_before_second CHECK (about_second IS NULL OR about_first IS NOT NULL)
);

CREATE INDEX event_by_about_first ON event (about_first, id);

-- Whom an event concerns besides the first that it is about: the second, and the actor unless it is the operator. Most events
-- have nobody here (those of an import, above all), which makes this cheaper than an index on each of the columns.
CREATE TABLE event_further_person (
    event_id BIGINT NOT NULL,
    person VARCHAR(254) ${bytewise} NOT NULL,
    CONSTRAINT event_further_person_pk PRIMARY KEY (event_id, person),
    CONSTRAINT event_further_person_event_fk FOREIGN KEY (event_id) REFERENCES event (id)
);

CREATE INDEX event_further_person_by_person ON event_further_person (person, event_id);

CREATE SEQUENCE notice_id;

-- What people are told, once for each occasion; those with the same digest are one mail. The subjects are ids of invitations, relationships or meetings.
CREATE TABLE notice (
    id BIGINT NOT NULL,
    kind VARCHAR(30) NOT NULL,
    programme VARCHAR(64) ${bytewise} NOT NULL,
    recipient VARCHAR(254) ${bytewise} NOT NULL,
    occasion VARCHAR(100) ${bytewise} NOT NULL,
    subjects VARCHAR NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    state VARCHAR(9) NOT NULL,
    attempts INTEGER NOT NULL,
    attempted_at TIMESTAMP(6) WITH TIME ZONE,
    due_at TIMESTAMP(6) WITH TIME ZONE,
    ended_at TIMESTAMP(6) WITH TIME ZONE,
    problem VARCHAR(500),
    digest BIGINT,
    version BIGINT NOT NULL,
    CONSTRAINT notice_pk PRIMARY KEY (id),
    CONSTRAINT notice_once_per_occasion UNIQUE (recipient, occasion, kind),
    CONSTRAINT notice_programme_fk FOREIGN KEY (programme) REFERENCES programme (programme_key),
    CONSTRAINT notice_state_known CHECK (state IN ('WAITING', 'SENT', 'PARKED', 'CANCELLED')),
    CONSTRAINT notice_due_while_waiting CHECK ((due_at IS NOT NULL) = (state = 'WAITING')),
    CONSTRAINT notice_ended_when_not_waiting CHECK ((ended_at IS NULL) = (state = 'WAITING')),
    CONSTRAINT notice_attempts_not_negative CHECK (attempts >= 0),
    CONSTRAINT notice_version_positive CHECK (version > 0)
);

CREATE INDEX notice_by_time ON notice (due_at, id);
CREATE INDEX notice_by_state ON notice (state, id);
CREATE INDEX notice_by_recipient ON notice (recipient, id);
CREATE INDEX notice_by_digest ON notice (digest);
CREATE INDEX notice_by_attempt ON notice (attempted_at);

-- What people want to be told by mail, when, and in which language.
CREATE TABLE notice_settings (
    username VARCHAR(254) ${bytewise} NOT NULL,
    switched_off VARCHAR(30) ARRAY NOT NULL,
    frequency VARCHAR(7) NOT NULL,
    digest_at TIME(0) NOT NULL,
    digest_on INTEGER NOT NULL,
    quiet_from TIME(0),
    quiet_until TIME(0),
    time_zone VARCHAR(64) NOT NULL,
    language VARCHAR(2) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT notice_settings_pk PRIMARY KEY (username),
    CONSTRAINT notice_settings_frequency_known CHECK (frequency IN ('AT_ONCE', 'DAILY', 'WEEKLY')),
    CONSTRAINT notice_settings_day_of_week CHECK (digest_on BETWEEN 1 AND 7),
    CONSTRAINT notice_settings_quiet_hours_whole CHECK ((quiet_from IS NULL) = (quiet_until IS NULL)),
    CONSTRAINT notice_settings_quiet_hours_end CHECK (quiet_from <> quiet_until),
    CONSTRAINT notice_settings_version_positive CHECK (version > 0)
);

-- What can be switched off with the secret in a mail, of which only the hash is kept.
CREATE TABLE notice_unsubscription (
    hash VARCHAR(64) ${bytewise} NOT NULL,
    username VARCHAR(254) ${bytewise} NOT NULL,
    kinds VARCHAR(30) ARRAY NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT notice_unsubscription_pk PRIMARY KEY (hash)
);

CREATE INDEX notice_unsubscription_by_age ON notice_unsubscription (created_at);

-- How far the event log has been read for notices, and since when what happens is told. Whoever fills the outbox or takes
-- from it holds this row.
CREATE TABLE notice_checkpoint (
    id INTEGER NOT NULL,
    last_event BIGINT NOT NULL,
    told_from TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT notice_checkpoint_pk PRIMARY KEY (id),
    CONSTRAINT notice_checkpoint_one_row CHECK (id = 1)
);

CREATE SEQUENCE webhook_id;

-- Whoever reads the log for an endpoint, or takes from what is to be delivered to it, holds its row. Secrets are sealed.
CREATE TABLE webhook (
    id BIGINT NOT NULL,
    url VARCHAR(8000) NOT NULL,
    types VARCHAR NOT NULL,
    secret VARCHAR(500) NOT NULL,
    former_secret VARCHAR(500),
    former_until TIMESTAMP(6) WITH TIME ZONE,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    last_event BIGINT NOT NULL,
    failing_since TIMESTAMP(6) WITH TIME ZONE,
    disabled_because VARCHAR(500),
    version BIGINT NOT NULL,
    CONSTRAINT webhook_pk PRIMARY KEY (id),
    CONSTRAINT webhook_id_positive CHECK (id > 0),
    CONSTRAINT webhook_former_secret_for_a_time CHECK ((former_secret IS NULL) = (former_until IS NULL)),
    CONSTRAINT webhook_last_event_not_negative CHECK (last_event >= 0),
    CONSTRAINT webhook_version_positive CHECK (version > 0)
);

CREATE SEQUENCE webhook_delivery_id;

CREATE TABLE webhook_delivery (
    id BIGINT NOT NULL,
    webhook_id BIGINT NOT NULL,
    event_id BIGINT NOT NULL,
    event_type VARCHAR(64) NOT NULL,
    subject VARCHAR(509) ${bytewise} NOT NULL,
    state VARCHAR(9) NOT NULL,
    attempts INTEGER NOT NULL,
    due_at TIMESTAMP(6) WITH TIME ZONE,
    ended_at TIMESTAMP(6) WITH TIME ZONE,
    problem VARCHAR(500),
    CONSTRAINT webhook_delivery_pk PRIMARY KEY (id),
    CONSTRAINT webhook_delivery_once_per_event UNIQUE (webhook_id, event_id),
    CONSTRAINT webhook_delivery_webhook_fk FOREIGN KEY (webhook_id) REFERENCES webhook (id),
    CONSTRAINT webhook_delivery_state_known CHECK (state IN ('WAITING', 'DELIVERED', 'FAILED')),
    CONSTRAINT webhook_delivery_due_while_waiting CHECK ((due_at IS NOT NULL) = (state = 'WAITING')),
    CONSTRAINT webhook_delivery_ended_when_not_waiting CHECK ((ended_at IS NULL) = (state = 'WAITING')),
    CONSTRAINT webhook_delivery_attempts_not_negative CHECK (attempts >= 0)
);

CREATE INDEX webhook_delivery_by_time ON webhook_delivery (webhook_id, due_at, event_id);
CREATE INDEX webhook_delivery_by_subject ON webhook_delivery (webhook_id, subject, state, event_id);
CREATE INDEX webhook_delivery_by_webhook ON webhook_delivery (webhook_id, state, id);
CREATE INDEX webhook_delivery_by_state ON webhook_delivery (state);
CREATE INDEX webhook_delivery_by_end ON webhook_delivery (ended_at);
-- What people are waiting for, read from the event log, and how far it was reminded of: the subject is the id of an
-- invitation, of a relationship, or of the event by which the person began to seek a mentor.
CREATE TABLE wait (
    kind VARCHAR(20) NOT NULL,
    subject BIGINT NOT NULL,
    programme VARCHAR(64) ${bytewise} NOT NULL,
    person VARCHAR(254) ${bytewise},
    since TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    reminded_minutes BIGINT NOT NULL,
    reminded_at TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT wait_pk PRIMARY KEY (kind, subject),
    CONSTRAINT wait_one_per_person UNIQUE (person, programme, kind),
    CONSTRAINT wait_programme_fk FOREIGN KEY (programme) REFERENCES programme (programme_key),
    CONSTRAINT wait_reminded_at_some_time CHECK ((reminded_at IS NULL) = (reminded_minutes = 0))
);

CREATE INDEX wait_by_beginning ON wait (kind, since);

-- What runs by itself, and which process runs it; db-scheduler's, in the form that it wants.
CREATE TABLE scheduled_task (
    task_name VARCHAR(100) NOT NULL,
    task_instance VARCHAR(100) NOT NULL,
    task_data BYTEA,
    execution_time TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    picked BOOLEAN NOT NULL,
    picked_by VARCHAR(200),
    last_success TIMESTAMP(6) WITH TIME ZONE,
    last_failure TIMESTAMP(6) WITH TIME ZONE,
    consecutive_failures INTEGER,
    last_heartbeat TIMESTAMP(6) WITH TIME ZONE,
    version BIGINT NOT NULL,
    CONSTRAINT scheduled_task_pk PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_task_by_time ON scheduled_task (execution_time);
CREATE INDEX scheduled_task_by_heartbeat ON scheduled_task (last_heartbeat);

CREATE TABLE remembered_answer (
    username VARCHAR(254) ${bytewise} NOT NULL,
    answer_key VARCHAR(200) ${bytewise} NOT NULL,
    request VARCHAR(200) NOT NULL,
    status INTEGER NOT NULL,
    headers VARCHAR NOT NULL,
    body VARCHAR NOT NULL,
    at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT remembered_answer_pk PRIMARY KEY (username, answer_key)
);

CREATE INDEX remembered_answer_by_age ON remembered_answer (at);

INSERT INTO import_lock (id) VALUES (1);

INSERT INTO event_counter (id, last_event) VALUES (1, 0);

INSERT INTO notice_checkpoint (id, last_event) VALUES (1, 0);

INSERT INTO programme (programme_key, name) VALUES ('main', 'Main programme');

-- The Department of Engineering of the University of Cambridge
INSERT INTO division (letter, name) VALUES
    ('A', 'Energy, Fluids and Turbomachinery'),
    ('B', 'Electrical Engineering'),
    ('C', 'Mechanics, Materials and Design'),
    ('D', 'Civil Engineering'),
    ('E', 'Manufacturing and Management'),
    ('F', 'Information Engineering');

INSERT INTO research_group (division, name) SELECT letter, '' FROM division;

INSERT INTO research_group (division, name) VALUES
    ('A', 'Energy'),
    ('A', 'Fluid Mechanics'),
    ('A', 'Turbomachinery'),
    ('B', 'Electronics, Power and Energy Conversion'),
    ('B', 'Photonics'),
    ('B', 'Solid State Electronics and Nanoscale Science'),
    ('C', 'Applied Mechanics'),
    ('C', 'Biomechanics'),
    ('C', 'Engineering Design'),
    ('C', 'International Manufacturing'),
    ('C', 'Materials Engineering'),
    ('D', 'Applied Mechanics'),
    ('D', 'Construction Engineering'),
    ('D', 'Geotechnical and Environmental'),
    ('D', 'Structures'),
    ('D', 'Sustainable Development'),
    ('E', 'Distributed Information and Automation Laboratory'),
    ('E', 'IfM ECS Ltd'),
    ('E', 'International Manufacturing'),
    ('E', 'Manufacturing Systems'),
    ('E', 'Production Processes'),
    ('E', 'Strategy and Performance'),
    ('E', 'Strategy and Policy'),
    ('E', 'Technology Management'),
    ('F', 'Computational and Biological Learning'),
    ('F', 'Control'),
    ('F', 'Machine Intelligence'),
    ('F', 'Signal Processing and Communications');
