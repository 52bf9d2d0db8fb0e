package org.vorort.storage;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true)
class StorageConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(DataSource source) {
        return new MunicipalityTransactions(source);
    }
}
