// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/openedaddresses.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s};

} // namespace

OpenedAddresses::OpenedAddresses()
{
    for (const QString &scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, this, "note");
}

OpenedAddresses::~OpenedAddresses()
{
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
}

} // namespace Sidegloss
