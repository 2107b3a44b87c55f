// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/annotation/annotationjson.h"
#include "lib/claim/claimjson.h"
#include "tests/fuzz/oracle.h"

#include <QJsonDocument>

using namespace Sidegloss;

namespace {

template<typename Item>
void expectStable(const Result<Item> &item, Result<Item> (*fromJson)(const QJsonObject &))
{
    if (!item)
        return;
    const QJsonObject json = toJson(*item);
    const QByteArray bytes = QJsonDocument(json).toJson();
    const Result<Item> again = fromJson(QJsonDocument::fromJson(bytes).object());
    expect(again.has_value(), "what we wrote can't be read");
    expect(toJson(*again) == json, "written and read again it differs");
    expect(*again == *item, "written and read again it is another item");
}

} // namespace

/// Annotations, tags, claims and people from JSON that anybody may have written.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    // Qt takes a member called "a\u0000" for one called "a", until it is written.
    if (bytes.contains('\0') || bytes.contains("\\u0000"))
        return 0;
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    expectStable(annotationFromJson(json), annotationFromJson);
    expectStable(tagFromJson(json), tagFromJson);
    expectStable(claimFromJson(json), claimFromJson);
    expectStable(personFromJson(json), personFromJson);
    return 0;
}
