// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/chosenencodings.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QSettings choices()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation);
    return QSettings(folder + "/sidegloss/encodings.ini"_L1, QSettings::IniFormat);
}

QString sizeOf(QByteArrayView bytes)
{
    return QString::number(bytes.size()) + u'-';
}

QString keyOf(QByteArrayView bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return sizeOf(bytes) + QString::fromLatin1(hash.toHex());
}

} // namespace

QString ChosenEncodings::of(QByteArrayView bytes)
{
    const QSettings store = choices();
    const QStringList keys = store.childKeys();
    // Hashing a large file takes longer than anything else here.
    const bool isKnownSize = std::ranges::any_of(
        keys, [size = sizeOf(bytes)](const QString &key) { return key.startsWith(size); });
    return isKnownSize ? store.value(keyOf(bytes)).toString() : QString();
}

void ChosenEncodings::choose(QByteArrayView bytes, const QString &name)
{
    QSettings store = choices();
    if (name.isEmpty())
        store.remove(keyOf(bytes));
    else
        store.setValue(keyOf(bytes), name);
}

} // namespace Sidegloss
