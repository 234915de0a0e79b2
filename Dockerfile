# Runde in a container: docker build -t runde .
# Every package is checked against the hashes in requirements.lock as it is fetched; the image then holds only those
# that Runde needs when it runs, since nothing but what was checked is there to be installed from.
FROM python:3.11-slim AS build
WORKDIR /build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1
COPY requirements.lock .
RUN pip wheel --no-cache-dir --no-deps --require-hashes --requirement requirements.lock --wheel-dir /wheels
COPY pyproject.toml README.md LICENSE ./
COPY facilitation facilitation
COPY dialogs dialogs
COPY storage storage
COPY scheduler scheduler
COPY manifest manifest
COPY bot bot
RUN python -m venv /runde \
    && /runde/bin/pip install --no-cache-dir --no-index --find-links /wheels . \
    && /runde/bin/pip uninstall --yes --quiet pip setuptools

FROM python:3.11-slim
RUN useradd --system --uid 10001 --create-home --home-dir /home/runde runde \
    && install --directory --owner runde --group runde --mode 700 /data
COPY --from=build /runde /runde
ENV PATH=/runde/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    RUNDE_HOST=0.0.0.0 \
    RUNDE_PORT=3978 \
    RUNDE_DATA_DIR=/data
USER runde
WORKDIR /home/runde
VOLUME /data
EXPOSE 3978
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:3978/healthz', timeout=2)"]
CMD ["runde", "serve"]
