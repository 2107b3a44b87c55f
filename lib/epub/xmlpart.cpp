// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/xmlpart.h"

#include "lib/markup/entity.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QStringView withoutPrefix(QStringView name)
{
    return name.sliced(name.lastIndexOf(u':') + 1);
}

} // namespace

QString XmlPart::NamedCharacters::resolveUndeclaredEntity(const QString &name)
{
    const QString reference = u'&' + name + u';';
    const QString character = decodeEntity(reference);
    return character == reference ? QString() : character;
}

XmlPart::XmlPart(const QString &xml)
    : m_reader(xml)
{
    m_reader.setNamespaceProcessing(false);
    m_reader.setEntityResolver(&m_characters);
}

bool XmlPart::next()
{
    while (!m_reader.atEnd()) {
        m_reader.readNext();
        if (m_reader.isDTD() && m_reader.text().contains(u'['))
            m_reader.raiseError(u"declarations in the document type"_s);
        else if (m_reader.isStartElement() || m_reader.isEndElement())
            return true;
    }
    return false;
}

QString XmlPart::name() const
{
    return withoutPrefix(m_reader.qualifiedName()).toString();
}

QString XmlPart::attribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes attributes = m_reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (withoutPrefix(attribute.qualifiedName()) == name)
            return attribute.value().toString();
    }
    return {};
}

QString XmlPart::text()
{
    QString text;
    for (int depth = 1; depth > 0 && !m_reader.atEnd();) {
        m_reader.readNext();
        if (m_reader.isStartElement())
            ++depth;
        else if (m_reader.isEndElement())
            --depth;
        else if (m_reader.isCharacters())
            text += m_reader.text();
    }
    return text.simplified();
}

std::optional<qsizetype> XmlPart::faultLine() const
{
    return m_reader.hasError() ? std::optional<qsizetype>(m_reader.lineNumber()) : std::nullopt;
}

} // namespace Sidegloss
