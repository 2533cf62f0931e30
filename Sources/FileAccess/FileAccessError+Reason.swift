public import Findings
package import SystemPackage

extension FileAccessError {
  /// The system's reason for people.
  public var reason: Wording { errno.reason }
}

extension Errno {
  /// The reasons people meet, in their language; the system's own words for the others.
  package var reason: Wording {
    switch self {
    case .noSuchFileOrDirectory: Wording("沒有這個檔案或資料夾", "there is no such file or folder")
    case .permissionDenied, .notPermitted: Wording("沒有權限", "permission denied")
    case .notDirectory: Wording("不是資料夾", "it is not a folder")
    case .isDirectory: Wording("這是資料夾，不是檔案", "it is a folder, not a file")
    case .invalidArgument: Wording("不是一般檔案", "it is not a regular file")
    case .tooManySymbolicLinkLevels: Wording("這是連結，不是檔案本身", "it is a link and not the file itself")
    case .fileNameTooLong: Wording("路徑太長", "the path is too long")
    case .noSpace: Wording("磁碟空間不足", "the disk is full")
    case .fileTooLarge: Wording("超過磁碟或系統的檔案大小限制", "it is larger than the disk or the system allows")
    case .readOnlyFileSystem: Wording("磁碟是唯讀的", "the disk is read-only")
    case .fileExists: Wording("檔案已經存在，不會覆蓋", "the file exists and is not replaced")
    case .resourceBusy: Wording("另一個程式正在使用", "another program is using it")
    case .ioError: Wording("磁碟讀寫錯誤", "a disk error")
    default: Wording("\(self)", "\(self)")
    }
  }
}
