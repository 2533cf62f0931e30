package import RunProgress
package import SystemPackage

extension StagingFolder {
  /// Why a copy is not what it should be.
  package enum CopyFailure: Error, Sendable, Hashable {
    /// The source is not, or does not stay, what it was when it was listed.
    case sourceChanged
    /// What was written reads back differently.
    case readBack
  }

  /// A copy of one file in the folder, read back and flushed, mode 0600.
  ///
  /// A reflink where the file system has them: it takes no room and no time, and whoever writes to the copy does not
  /// change the source. Else a plain copy. Never a hard link: that would be the record itself under a second name, and
  /// what a clerk does to the "copy" (turning an X-ray, saving a document anew) would be done to the record.
  ///
  /// The copy does not get the source's time: the time is no part of what is uploaded, and a folder sorted by time shows
  /// what was made today.
  ///
  /// - Parameters:
  ///   - name: in this folder, or in one below it that is there.
  ///   - stamp: what the source was when it was listed.
  /// - Throws: `CopyFailure`, `FileAccessError`, `CancellationError`.
  package func copy(
    _ source: FilePath, as name: String, expecting stamp: FileStamp, progress: ProgressMeter? = nil
  ) throws -> ContentDigest.Value {
    let bytes = try FileBytes(source)
    guard bytes.stamp == stamp else { throw CopyFailure.sourceChanged }
    let content: ContentDigest.Value
    let (path, descriptor) = try create(name)
    do {
      defer { try? descriptor.close() }
      let isCloned = bytes.clone(into: descriptor)
      content = try ContentDigest.of(bytes) { chunk in
        progress?.add(bytes: chunk.count)
        if isCloned { return }
        do { try descriptor.writeAll(chunk) } catch { throw FileAccessError(.write, path, error) }
      }
      try Publishing.sync(descriptor, path)
    }
    guard bytes.isUnchanged(), content.size == bytes.count else { throw CopyFailure.sourceChanged }
    guard try ContentDigest.of(path) == content else { throw CopyFailure.readBack }
    return content
  }

  /// A new file in the folder with these bytes, flushed, mode 0600.
  package func write(_ bytes: [UInt8], as name: String) throws(FileAccessError) {
    let (path, descriptor) = try create(name)
    defer { try? descriptor.close() }
    do { try descriptor.writeAll(bytes) } catch { throw FileAccessError(.write, path, error) }
    try Publishing.sync(descriptor, path)
  }

  /// What `make` gives, the folder removed on every way out.
  ///
  /// - Throws: what `make` throws; `LeftBehind` when the folder cannot be removed, whatever `make` did.
  package func removedAfter<Value>(_ make: () async throws -> Value) async throws -> Value {
    let made: Result<Value, any Error>
    do { made = .success(try await make()) } catch { made = .failure(error) }
    do { try remove() } catch {
      let reason = FileAccessError(.remove, path, error.errno)
      switch made {
      case .success: throw LeftBehind(reason: reason, cause: nil)
      case .failure(let cause): throw LeftBehind(reason: reason, cause: cause)
      }
    }
    return try made.get()
  }
}
