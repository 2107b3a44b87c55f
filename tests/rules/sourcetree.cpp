// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/sourcetree.h"

#include <QDir>
#include <QDirListing>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

QList<SourceFile> sourceFiles(const QString &root, const QString &folder)
{
    QList<SourceFile> files;
    const QDir repository(root);
    const auto flags = QDirListing::IteratorFlag::Recursive | QDirListing::IteratorFlag::FilesOnly;
    const QStringList names = {u"*.h"_s, u"*.cpp"_s};
    for (const auto &entry : QDirListing(repository.filePath(folder), names, flags)) {
        QFile file(entry.filePath());
        if (file.open(QIODevice::ReadOnly)) {
            files.append(
                {repository.relativeFilePath(entry.filePath()), QString::fromUtf8(file.readAll())});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

} // namespace Sidegloss
