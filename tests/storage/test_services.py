"""Where a platform is called for each tenant: the last it said, for each platform by itself."""

from dialogs.ports import Store


async def url_of(store: Store, channel: str, tenant: str) -> str:
    async with store.unit_of_work() as work:
        return await work.services.url_of(channel, tenant)


async def test_the_last_word_counts_for_each_tenant(store: Store) -> None:
    assert await url_of(store, "teams", "skien") == ""
    for tenant, url in (("skien", "https://a/"), ("tinn", "https://b/"), ("skien", "https://c/")):
        async with store.unit_of_work() as work:
            await work.services.put("teams", tenant, url)
            await work.commit()
    assert await url_of(store, "teams", "skien") == "https://c/"
    assert await url_of(store, "teams", "tinn") == "https://b/"
    assert await url_of(store, "slack", "skien") == ""
