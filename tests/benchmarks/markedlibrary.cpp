// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/markedlibrary.h"

#include "lib/anchoring/describe.h"
#include "lib/store/store.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype markLength = 40;
constexpr qsizetype editsInChange = 500;

Annotation markAt(const Document &document, const DocumentRecord &record, qsizetype position)
{
    static const std::array colours{u"claim"_s, u"question"_s, u"evidence"_s, u"quote"_s,
                                    u"todo"_s};
    Annotation mark;
    mark.id = AnnotationId::create();
    mark.creator = u"Mara Lindqvist"_s;
    mark.created = QDateTime::currentDateTimeUtc();
    mark.modified = mark.created;
    mark.target.document = record.id;
    mark.target.revision = record.revision;
    mark.target.color = colours[static_cast<std::size_t>(position) % colours.size()];
    mark.target.selectors = describe(document, {position, position + markLength});
    mark.setNote(u"Compare the table of 2024, and ask who pays."_s);
    return mark;
}

} // namespace

void fillMarkedLibrary(const QString &library, const Document &document, const QString &article,
                       qint64 marks)
{
    Store store = Store::open(library).value();
    const DocumentRecord record = store.remember(document, article).value();
    const qsizetype room = document.text().size() - markLength;
    Change change{ChangeKind::Import, record.id, {}};
    for (qint64 i = 0; i < marks; ++i) {
        change.edits.append(Edit<Annotation>{{}, markAt(document, record, i * room / marks)});
        if (change.edits.size() == editsInChange || i + 1 == marks) {
            if (!store.apply(change))
                qFatal("the library can't be filled");
            change.edits.clear();
        }
    }
}

} // namespace Sidegloss
