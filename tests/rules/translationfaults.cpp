// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/translationfaults.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct Message
{
    QString source;
    QStringList forms;
    bool plural = false;
    bool finished = false;
};

QStringList placeMarkers(const QString &text)
{
    static const QRegularExpression pattern(u"%L?([0-9]{1,2}|n)"_s);
    QStringList markers;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        markers.append(match.captured(1));
    markers.sort();
    return markers;
}

qsizetype formsOf(const QString &language)
{
    return language.startsWith("zh"_L1) ? 1 : 2;
}

QStringList readForms(QXmlStreamReader &xml, bool plural)
{
    if (!plural)
        return {xml.readElementText()};
    QStringList forms;
    while (xml.readNextStartElement())
        forms.append(xml.readElementText());
    return forms;
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            message.forms = readForms(xml, message.plural);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QStringList faultsOf(const Message &message, const QString &language)
{
    QStringList faults;
    const auto add = [&](const QString &fault) {
        faults.append(u"“%1” %2"_s.arg(message.source, fault));
    };
    if (!message.finished)
        add(u"is unfinished"_s);
    if (message.forms.size() != (message.plural ? formsOf(language) : 1))
        add(u"lacks a form"_s);
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty())
            add(u"is without words"_s);
        else if (placeMarkers(form) != placeMarkers(message.source))
            add(u"has other place markers as “%1”"_s.arg(form));
    }
    return faults;
}

} // namespace

QStringList translationFaults(const QByteArray &ts)
{
    QXmlStreamReader xml(ts);
    QString language;
    QStringList faults;
    bool any = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "TS"_L1) {
            language = xml.attributes().value("language"_L1).toString();
        } else if (xml.name() == "message"_L1) {
            faults += faultsOf(readMessage(xml), language);
            any = true;
        }
    }
    if (xml.hasError())
        faults.append(xml.errorString());
    if (!any)
        faults.append(u"There is no message."_s);
    return faults;
}

} // namespace Sidegloss
