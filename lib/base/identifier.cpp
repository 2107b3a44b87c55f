// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/base/identifier.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>

namespace Sidegloss {

QUuid createTimeOrderedUuid()
{
    std::array<quint32, 3> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());

    QUuid uuid;
    uuid.data1 = static_cast<quint32>(now >> 16);
    uuid.data2 = static_cast<quint16>(now & 0xffff);
    uuid.data3 = static_cast<quint16>(0x7000 | (random[0] & 0x0fff));
    for (size_t i = 0; i < 8; ++i)
        uuid.data4[i] = static_cast<uchar>(random[1 + i / 4] >> (8 * (i % 4)));
    uuid.data4[0] = static_cast<uchar>(0x80 | (uuid.data4[0] & 0x3f));
    return uuid;
}

std::optional<QUuid> uuidFromText(QStringView text)
{
    constexpr QLatin1StringView scheme("urn:uuid:");
    if (text.startsWith(scheme, Qt::CaseInsensitive))
        text = text.sliced(scheme.size());
    const QUuid uuid = QUuid::fromString(text);
    // fromString() also takes braces, which no URN has.
    if (uuid.isNull() || text.size() != 36)
        return std::nullopt;
    return uuid;
}

} // namespace Sidegloss
