package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.List;
import org.mentorbase.actor.Permission;
import org.mentorbase.devdata.SomeAccount;
import org.mentorbase.devdata.SomeToken;
import org.mentorbase.devdata.SomeWebhook;
import org.mentorbase.webhook.WebhookUrl;

/** Reads accounts, tokens and webhooks. */
final class YamlAccess {

    private static final ImmutableMap<String, Permission> PERMISSIONS =
            Maps.uniqueIndex(Arrays.asList(Permission.values()), Permission::code);
    private static final String ALL = "all";

    private YamlAccess() {}

    static SomeAccount account(YamlValue item) {
        if (item.isText()) {
            return new SomeAccount(item.location(), YamlFields.username(item, "username"), null);
        }
        return YamlFields.complete(
                item,
                map -> new SomeAccount(
                        item.location(),
                        YamlFields.username(map, "username"),
                        map.said("permissions").map(YamlAccess::permissions).orElse(null)));
    }

    private static ImmutableSet<Permission> permissions(YamlValue value) {
        if (value.isText() && value.text().equals(ALL)) {
            return ImmutableSet.copyOf(Permission.values());
        }
        List<YamlValue> items = value.isText() ? ImmutableList.of(value) : value.items();
        return items.stream().map(item -> item.keyIn(PERMISSIONS)).collect(ImmutableSet.toImmutableSet());
    }

    static SomeToken token(YamlValue item) {
        if (item.isText()) {
            return new SomeToken(item.location(), YamlFields.username(item, "username"), null, null, null);
        }
        return YamlFields.complete(
                item,
                map -> new SomeToken(
                        item.location(),
                        YamlFields.username(map, "username"),
                        YamlFields.day(map, "createdOn"),
                        YamlFields.day(map, "expiresOn"),
                        map.said("revoked").map(YamlValue::truth).orElse(null)));
    }

    static SomeWebhook webhook(YamlMap map) {
        return new SomeWebhook(
                map.value().location(),
                YamlFields.placed(map.get("url"), value -> WebhookUrl.parse(value.text())),
                map.said("types")
                        .map(value ->
                                value.items().stream().map(YamlValue::text).collect(ImmutableSet.toImmutableSet()))
                        .orElse(null),
                map.said("enabled").map(YamlValue::truth).orElse(null));
    }
}
