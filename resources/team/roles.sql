-- The four roles of one database's team libraries. Nobody logs in with them. Roles belong to the whole server, so each
-- database has its own; the variables are their names. Run once, by who owns the database and may create roles.
CREATE ROLE :"owner" NOLOGIN;             -- has the tables and the functions that write them
CREATE ROLE :"keeper" NOLOGIN CREATEROLE; -- has the two functions that make and retire logins
CREATE ROLE :"agent" NOLOGIN;             -- reads, proposes, acknowledges
CREATE ROLE :"lead" NOLOGIN;              -- besides: publishes, answers, lets people in
GRANT :"agent" TO :"lead";
GRANT :"agent", :"lead" TO :"keeper" WITH ADMIN OPTION;
GRANT :"owner", :"keeper" TO CURRENT_USER;
