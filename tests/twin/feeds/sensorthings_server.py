"""django-ogc-sensorthings as a server on loopback, for the tests to ask: a real peer with faults of its own.

STA_DATABASE=postgresql://postgres@127.0.0.1:5432/postgres STA_PORT=18080 python sensorthings_server.py
"""

import os
from urllib.parse import urlsplit
from uuid import UUID

urlpatterns: list[object] = []  # this module is also the server's list of addresses


def serve(database_url: str, port: int) -> None:
    """Make the tables and answer until killed."""
    import django
    import uvicorn
    from django.conf import settings

    database = urlsplit(database_url)
    settings.configure(
        SECRET_KEY="for tests on loopback",
        ALLOWED_HOSTS=["127.0.0.1"],
        ROOT_URLCONF="__main__",
        USE_TZ=True,
        DATABASES={"default": {
            "ENGINE": "django.db.backends.postgresql", "NAME": database.path[1:], "USER": database.username,
            "HOST": database.hostname, "PORT": database.port,
        }},
        INSTALLED_APPS=[
            "sensorthings.versions.v1_1",
            "sensorthings.versions.v1_1.backends.django",
            "sensorthings.versions.v1_1.extensions.dataarray",
        ],
        SENSORTHINGS_V1_1_SERVICE_URL=f"http://127.0.0.1:{port}/sensorthings",
        SENSORTHINGS_V1_1_BACKEND_ADAPTER="sensorthings.versions.v1_1.backends.django.adapter.DjangoBackendAdapter",
        SENSORTHINGS_V1_1_ID_TYPE=UUID,
        SENSORTHINGS_V1_1_ID_DELIMITER="'",
    )  # fmt: skip
    django.setup()
    from django.core.asgi import get_asgi_application
    from django.core.management import call_command
    from django.urls import include, path

    call_command("migrate", verbosity=0)
    urlpatterns.append(path("sensorthings/", include("sensorthings.versions.v1_1.urls")))
    uvicorn.run(get_asgi_application(), host="127.0.0.1", port=port, log_level="warning", lifespan="off")


if __name__ == "__main__":
    serve(os.environ["STA_DATABASE"], int(os.environ["STA_PORT"]))
