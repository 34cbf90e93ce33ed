package io.wirewatch.streams;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * One limit for the memory of all RocksDB stores of the process, outside the heap. Kafka's default is some 50 MiB for each store of
 * each partition, which is gigabytes for a topology of a dozen stores.
 *
 * <p>Blocks that were read, the indexes into them, and what waits to be written share {@value #LIMIT_MIB} MiB. RocksDB may exceed it
 * for a moment; see docs/operations.md.
 */
public final class RocksLimit implements RocksDBConfigSetter {

    /** Room for the hot part of a month of a million articles; what does not fit is read from the disk, or the system's cache of it. */
    static final long LIMIT_MIB = 192;

    private static final long LIMIT = LIMIT_MIB * 1024 * 1024;
    private static final long WRITES = LIMIT / 3;

    static {
        RocksDB.loadLibrary();
    }

    private static final Cache CACHE = new LRUCache(LIMIT);
    private static final WriteBufferManager WRITE_BUFFERS = new WriteBufferManager(WRITES, CACHE);

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        table.setPinTopLevelIndexAndFilter(true);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(WRITE_BUFFERS);
    }

    @Override
    public void close(String storeName, Options options) {
        // cache and buffers belong to the process, not to the store
    }
}
