// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/librarylocation.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// What a service keeps in the folders that it syncs, and perhaps elsewhere in another form.
struct Trace
{
    QLatin1StringView name; ///< With wildcards.
    QDir::Filters form;
    QLatin1StringView service;
};

// ~/.dropbox is a folder, and nothing that is synced.
constexpr std::array traces{
    Trace{".dropbox"_L1, QDir::Files, "Dropbox"_L1},
    Trace{".dropbox.cache"_L1, QDir::Dirs, "Dropbox"_L1},
    Trace{".owncloudsync.log"_L1, QDir::Files, "ownCloud"_L1},
    Trace{".nextcloudsync.log"_L1, QDir::Files, "Nextcloud"_L1},
    Trace{".sync_*.db"_L1, QDir::Files, "Nextcloud"_L1},
    Trace{"._sync_*.db"_L1, QDir::Files, "Nextcloud"_L1},
    Trace{".stfolder"_L1, QDir::Files | QDir::Dirs, "Syncthing"_L1},
    Trace{".grive"_L1, QDir::Files, "Google Drive"_L1},
    Trace{".tmp.drivedownload"_L1, QDir::Dirs, "Google Drive"_L1},
    Trace{".megaignore"_L1, QDir::Files, "MEGA"_L1},
};

/// A name that a service gives its folder.
struct FolderName
{
    QLatin1StringView name;
    QLatin1StringView service;
};

constexpr std::array folderNames{
    FolderName{"Dropbox"_L1, "Dropbox"_L1},
    FolderName{"Nextcloud"_L1, "Nextcloud"_L1},
    FolderName{"ownCloud"_L1, "ownCloud"_L1},
    FolderName{"OneDrive"_L1, "OneDrive"_L1},
    FolderName{"Google Drive"_L1, "Google Drive"_L1},
    FolderName{"GoogleDrive"_L1, "Google Drive"_L1},
    FolderName{"pCloudDrive"_L1, "pCloud"_L1},
    FolderName{"pCloud Drive"_L1, "pCloud"_L1},
    FolderName{"iCloud Drive"_L1, "iCloud"_L1},
    FolderName{"iCloudDrive"_L1, "iCloud"_L1},
    FolderName{"Mobile Documents"_L1, "iCloud"_L1},
    FolderName{"MEGA"_L1, "MEGA"_L1},
    FolderName{"MEGAsync"_L1, "MEGA"_L1},
    FolderName{"Seafile"_L1, "Seafile"_L1},
};

/// As in "Dropbox (Personal)" and "OneDrive - Harbour Weekly".
bool isCalled(const QString &folder, QLatin1StringView name)
{
    if (!folder.startsWith(name))
        return false;
    const QString more = folder.sliced(name.size());
    return more.isEmpty() || more.startsWith(" ("_L1) || more.startsWith(" - "_L1);
}

std::optional<QLatin1StringView> serviceOf(const QDir &folder)
{
    const auto trace = std::ranges::find_if(traces, [&](const Trace &mark) {
        return !folder.entryList({mark.name}, mark.form | QDir::Hidden | QDir::System).isEmpty();
    });
    if (trace != traces.end())
        return trace->service;
    const auto named = std::ranges::find_if(folderNames, [&](const FolderName &known) {
        return isCalled(folder.dirName(), known.name);
    });
    return named == folderNames.end() ? std::nullopt : std::optional(named->service);
}

/// The innermost folder above \a path that is there.
QDir folderOf(const QString &path)
{
    QFileInfo place(path);
    if (place.exists())
        place = QFileInfo(place.canonicalFilePath());
    do
        place = QFileInfo(place.absolutePath());
    while (!place.exists() && !place.isRoot());
    return QDir(place.canonicalFilePath());
}

std::optional<QLatin1StringView> serviceAbove(const QString &path)
{
    for (QDir folder = folderOf(path); !folder.isRoot();
         folder = QDir(QFileInfo(folder.path()).absolutePath())) {
        if (const auto service = serviceOf(folder))
            return service;
    }
    return std::nullopt;
}

} // namespace

QByteArray fileSystemOf(const QString &path)
{
    return QStorageInfo(folderOf(path)).fileSystemType();
}

bool isNetworkFileSystem(const QByteArray &fileSystem)
{
    // Those between a machine and the virtual ones in it are of that kind, too.
    static const QSet<QByteArray> types = {
        "9p",         "afs",     "beegfs",    "ceph",     "ceph-fuse",   "cifs",      "coda",
        "curlftpfs",  "davfs",   "davfs2",    "gcsfuse",  "gfs2",        "glusterfs", "gpfs",
        "gvfsd-fuse", "juicefs", "kio-fuse",  "lustre",   "mfs",         "ncpfs",     "nfs",
        "nfs4",       "ocfs2",   "onedriver", "orangefs", "pCloud.fs",   "prl_fs",    "pvfs2",
        "rclone",     "s3fs",    "seadrive",  "smb2",     "smb3",        "smbfs",     "smbnetfs",
        "sshfs",      "vboxsf",  "virtiofs",  "vmhgfs",   "vmhgfs-fuse",
    };
    constexpr QByteArrayView inUserSpace("fuse.");
    return types.contains(fileSystem.startsWith(inUserSpace) ? fileSystem.sliced(inUserSpace.size())
                                                             : fileSystem);
}

LibraryLocation locationOf(const QString &path, const QByteArray &fileSystem)
{
    if (isNetworkFileSystem(fileSystem))
        return {LibraryLocation::Kind::Network, QString::fromUtf8(fileSystem)};
    if (const auto service = serviceAbove(path))
        return {LibraryLocation::Kind::Synced, *service};
    return {};
}

LibraryLocation locationOf(const QString &path)
{
    return locationOf(path, fileSystemOf(path));
}

} // namespace Sidegloss
