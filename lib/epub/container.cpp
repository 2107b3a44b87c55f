// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/container.h"

#include "lib/epub/bookaddress.h"
#include "lib/epub/xmlpart.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// EPUB's own way to obfuscate fonts, and Adobe's.
bool isObfuscation(const QString &algorithm)
{
    return algorithm == "http://www.idpf.org/2008/embedding"_L1
           || algorithm == "http://ns.adobe.com/pdf/enc#RC"_L1;
}

} // namespace

std::optional<QString> packagePath(const QString &containerXml)
{
    XmlPart xml(containerXml);
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != "rootfile"_L1)
            continue;
        const QString type = xml.attribute("media-type"_L1);
        if (type.isEmpty() || type == "application/oebps-package+xml"_L1)
            return pathInBook(xml.attribute("full-path"_L1));
    }
    return std::nullopt;
}

QSet<QString> lockedPaths(const QString &encryptionXml)
{
    QSet<QString> locked;
    bool isLocked = true;
    XmlPart xml(encryptionXml);
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        const QString name = xml.name();
        if (name == "EncryptedData"_L1)
            isLocked = true;
        else if (name == "EncryptionMethod"_L1)
            isLocked = !isObfuscation(xml.attribute("Algorithm"_L1));
        if (name != "CipherReference"_L1 || !isLocked)
            continue;
        if (const auto address = addressInBook(xml.attribute("URI"_L1), {}))
            locked.insert(address->path);
    }
    return locked;
}

} // namespace Sidegloss
