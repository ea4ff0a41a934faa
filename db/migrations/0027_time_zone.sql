-- A person changes the zone of their own account; of their own record they always could.
GRANT UPDATE (time_zone) ON users TO app_user;
