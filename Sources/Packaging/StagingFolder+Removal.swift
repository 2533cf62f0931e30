import FileAccess

extension StagingFolder {
  /// What `make` gives, the folder removed on every way out. That it cannot be removed is told only when nothing worse
  /// happened.
  func removedAfter<Value>(_ make: () async throws -> Value) async throws(PackagingError) -> Value {
    let made: Result<Value, any Error>
    do { made = .success(try await make()) } catch { made = .failure(error) }
    let removal: FileAccessError?
    do {
      try remove()
      removal = nil
    } catch {
      removal = error
    }
    switch (made, removal) {
    case (.failure(let error), _): throw PackagingError(error)
    case (.success, let error?): throw .io(error)
    case (.success(let value), nil): return value
    }
  }
}
