// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/errortext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QString shown(QString subject)
{
    constexpr qsizetype most = 160;
    if (subject.size() > most)
        subject = subject.first(most / 2) + u'…' + subject.last(most / 2);
    return withoutControls(subject);
}

bool isControl(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e)
           || (code >= 0x2066 && code <= 0x2069) || code == 0x200e || code == 0x200f
           || code == 0x061c || code == 0x2028 || code == 0x2029;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

struct ErrorText
{
    static QString ofPlace(const Error &error);
    static QString ofForeign(const Error &error);
    static QString ofExcess(const Error &error);
    static QString ofDamage(const Error &error);
    static QString ofPart(const Error &error);
    static QString ofFile(ErrorKind kind);
    static QString ofLibrary(ErrorKind kind);
    static QString ofAction(ErrorKind kind);

    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// Empty where \a error says no more than of which kind it is.
QString ErrorText::ofPlace(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Binary:
        return ofForeign(error);
    case ErrorKind::TooLarge:
        return ofExcess(error);
    case ErrorKind::Malformed:
        return ofDamage(error);
    case ErrorKind::Incomplete:
    case ErrorKind::Encrypted:
        return ofPart(error);
    default:
        return {};
    }
}

QString ErrorText::ofForeign(const Error &error)
{
    if (!error.location.byte)
        return {};
    return tr("“%1” is not a text: “%3” at byte %2 is of another kind of file. Sidegloss reads "
              "Markdown, web pages, e-books (EPUB), transcripts and plain text.")
        .arg(shown(error.subject), QLocale().toString(*error.location.byte),
             shown(error.location.found));
}

QString ErrorText::ofExcess(const Error &error)
{
    if (!error.excess)
        return {};
    const auto &[what, most, actual] = *error.excess;
    const QString name = shown(error.subject);
    const QString count = QLocale().toString(most);
    switch (what) {
    case Excess::Of::Bytes:
        if (!error.location.part.isEmpty())
            return tr("“%1” can't be read: its part “%2” is larger than %3. Get the book in "
                      "another edition.")
                .arg(name, shown(error.location.part), sizeText(most));
        if (!actual)
            return tr("“%1” is larger than the %2 that can be read. Split it into smaller files.")
                .arg(name, sizeText(most));
        return tr("“%1” has %2, and no more than %3 can be read. Split it into smaller files.")
            .arg(name, sizeText(*actual), sizeText(most));
    case Excess::Of::Files:
        return tr("“%1” can't be read: it holds more than %2 files. Get the book in another "
                  "edition.")
            .arg(name, count);
    case Excess::Of::PathBytes:
        return tr("“%1” can't be read: the name of a file in it has more than %2 bytes. Get the "
                  "book in another edition.")
            .arg(name, count);
    case Excess::Of::PathDepth:
        return tr("“%1” can't be read: a file in it lies in more than %2 folders. Get the book in "
                  "another edition.")
            .arg(name, count);
    }
    return {};
}

QString ErrorText::ofDamage(const Error &error)
{
    const auto &[part, line, byte, found] = error.location;
    const QString name = shown(error.subject);
    if (!part.isEmpty() && line)
        return tr("“%1” is damaged: its part “%2” can't be read from line %3 on. Get it again from "
                  "where it came.")
            .arg(name, shown(part), QString::number(*line));
    if (!part.isEmpty())
        return tr("“%1” is damaged: its part “%2” can't be read. Get it again from where it came.")
            .arg(name, shown(part));
    if (byte)
        return tr("“%1” can't be read at byte %2: it is damaged, or not of the format that its "
                  "name says. Get it again from where it came.")
            .arg(name, QLocale().toString(*byte));
    return {};
}

QString ErrorText::ofPart(const Error &error)
{
    const QString name = shown(error.subject);
    const QString part = shown(error.location.part);
    if (part.isEmpty())
        return {};
    if (error.kind == ErrorKind::Incomplete)
        return tr("“%1” lacks its part “%2”, without which it can't be read. Get it again from "
                  "where it came.")
            .arg(name, part);
    return tr("“%1” is locked by a password or by its seller's copy protection: its part “%2” "
              "can't be read here. Get a copy without it, or read it in the program it was sold "
              "for.")
        .arg(name, part);
}

QString ErrorText::ofFile(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return tr("“%1” was not found. It may have been moved or renamed: look for it, or choose "
                  "another.");
    case ErrorKind::NotAFile:
        return tr("“%1” is a folder or a device. Choose an article: a single file.");
    case ErrorKind::Unreadable:
        return tr("“%1” could not be read. Check its permissions, and that its disk is connected.");
    case ErrorKind::Binary:
        return tr("“%1” is not a text. Sidegloss reads Markdown, web pages, e-books (EPUB), "
                  "transcripts and plain text.");
    case ErrorKind::TooLarge:
        return tr("“%1” is too large to be read. Split it into smaller files.");
    case ErrorKind::Malformed:
        return tr(
            "“%1” is damaged, or not of the format that its name says. Get it again from where "
            "it came.");
    case ErrorKind::Incomplete:
        return tr("“%1” lacks a part without which it can't be read. Get it again from where it "
                  "came.");
    case ErrorKind::Encrypted:
        return tr("“%1” is locked by a password or by its seller's copy protection, and can't be "
                  "read here. Get a copy without it, or read it in the program it was sold for.");
    case ErrorKind::WriteFailed:
        return tr(
            "“%1” could not be written; an older file of that name is untouched. Choose another "
            "folder.");
    default:
        return {};
    }
}

QString ErrorText::ofLibrary(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::LibraryForeign:
        return tr(
            "“%1” is not a library of Sidegloss; it was left as it is. Choose another library.");
    case ErrorKind::LibraryDamaged:
        return tr(
            "The library “%1” is damaged; nothing was changed in it. Restore a backup, or choose "
            "another library.");
    case ErrorKind::LibraryUnwritable:
        return tr(
            "The library “%1” doesn't allow this: its file or folder can't be read or written. "
            "Nothing was changed. Check the permissions of both.");
    case ErrorKind::LibraryNewer:
        return tr(
            "The library “%1” was written by a newer Sidegloss and can only be read here. Update "
            "Sidegloss to write in it.");
    case ErrorKind::LibraryBusy:
        return tr(
            "Another program holds the library “%1”; nothing was changed. Try again in a moment.");
    case ErrorKind::LibraryFailed:
        return tr(
            "The disk reported an error at the library “%1”; nothing was changed. Check that the "
            "disk is connected and sound, and try again.");
    default:
        return {};
    }
}

QString ErrorText::ofAction(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidArgument:
        return tr("“%1” can't be used here.");
    case ErrorKind::Ambiguous:
        return tr("“%1” stands in several places. Choose one of them.");
    case ErrorKind::DiskFull:
        return tr(
            "There is no space left for “%1”; nothing was changed. Make room, and try again.");
    case ErrorKind::OutOfMemory:
        return tr(
            "The computer's memory is full; nothing was changed. Close other programs, and try "
            "again.");
    case ErrorKind::Conflict:
        return tr(
            "“%1” was changed meanwhile; nothing was overwritten. Look at it, and try again.");
    case ErrorKind::Cancelled:
        return tr("Stopped. Nothing was changed.");
    default:
        return {};
    }
}

} // namespace

QString errorText(const Error &error)
{
    if (const QString located = ErrorText::ofPlace(error); !located.isEmpty())
        return located;
    for (const auto sentence : {ErrorText::ofFile, ErrorText::ofLibrary, ErrorText::ofAction}) {
        const QString text = sentence(error.kind);
        if (!text.isEmpty())
            return text.contains("%1"_L1) ? text.arg(shown(error.subject)) : text;
    }
    Q_UNREACHABLE_RETURN({});
}

QString withoutControls(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (isControl(c))
            result += u"<U+%1>"_s.arg(QString::number(c.unicode(), 16).toUpper(), 4, u'0');
        else
            result += c;
    }
    return result;
}

} // namespace Sidegloss
