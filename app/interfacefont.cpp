// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/interfacefont.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QLocale>
#include <QPromise>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QFont interfaceFont(QFont desktop)
{
    const bool traditional = QLocale().script() == QLocale::TraditionalHanScript;
    // Qt's font cache doesn't look at what stands behind the first family, but at the hint it does:
    // without it, an earlier use of the first family would decide, or an article in simplified
    // characters. First, so that this font shares nothing with another thread's.
    desktop.setStyleHint(traditional ? QFont::System : QFont::SansSerif);
    QStringList families{QFontInfo(desktop).family()};
    for (const QString &family : {traditional ? u"Noto Sans CJK TC"_s : u"Noto Sans CJK SC"_s,
                                  u"Source Han Sans SC"_s, u"WenQuanYi Micro Hei"_s}) {
        if (QFontDatabase::hasFamily(family)) {
            families.append(family);
            break;
        }
    }
    desktop.setFamilies(families);
    return desktop;
}

} // namespace

QFuture<QFont> findInterfaceFont(const QFont &desktop)
{
    auto promise = std::make_shared<QPromise<QFont>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, desktop] {
        promise->addResult(interfaceFont(desktop));
        promise->finish();
    });
    return promise->future();
}

} // namespace Sidegloss
