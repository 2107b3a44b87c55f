// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/base/identifier.h"

#include <QDateTime>
#include <QMutex>
#include <QRandomGenerator>

#include <array>

namespace Sidegloss {

namespace {

struct Tick
{
    quint64 milliseconds = 0;
    quint16 counter = 0; ///< 12 bits
};

/// A tick later than every one before, also within one millisecond and when the clock is set back
/// (RFC 9562, section 6.2, method 1). A new millisecond begins in the counter's lower half.
Tick nextTick(quint32 random)
{
    static QBasicMutex mutex;
    static Tick last;
    const QMutexLocker locker(&mutex);
    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    const auto seed = static_cast<quint16>(random & 0x07ff);
    if (now > last.milliseconds)
        last = {now, seed};
    else if (last.counter == 0x0fff)
        last = {last.milliseconds + 1, seed};
    else
        ++last.counter;
    return last;
}

} // namespace

QUuid createTimeOrderedUuid()
{
    std::array<quint32, 3> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const Tick tick = nextTick(random[0]);

    QUuid uuid;
    uuid.data1 = static_cast<quint32>(tick.milliseconds >> 16);
    uuid.data2 = static_cast<quint16>(tick.milliseconds & 0xffff);
    uuid.data3 = static_cast<quint16>(0x7000 | tick.counter);
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
